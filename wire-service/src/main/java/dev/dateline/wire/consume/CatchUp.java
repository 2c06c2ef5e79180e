package dev.dateline.wire.consume;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * How much of the topic is in the index: from where it began, how much was left then, and is left now.
 *
 * <p>Rebuilding ends for good when nothing is left for the first time. Thread-safe.
 */
public final class CatchUp {

    private final Map<TopicPartition, Long> began = new HashMap<>();
    private long leftAtFirst;
    private long left;
    private boolean done;
    private boolean asked;

    synchronized void beginsAt(TopicPartition partition, long offset) {
        began.put(partition, offset);
        asked = false;
    }

    synchronized void lost(Collection<TopicPartition> partitions) {
        partitions.forEach(began::remove);
    }

    /** Is told how many offsets are left, all partitions together, and whether all that came is in the index. */
    synchronized void left(long offsets, boolean idle) {
        left = offsets;
        leftAtFirst = Math.max(leftAtFirst, offsets);
        // Twice in a row: what was fetched before the first look has come by the second.
        done = done || (asked && offsets == 0 && idle && !began.isEmpty());
        asked = offsets == 0 && idle;
    }

    /** How it stands now. */
    public synchronized State state() {
        return new State(done, began.size(), left, leftAtFirst);
    }

    /**
     * How it stands.
     *
     * @param done whether the index has once held all that the topic held
     * @param partitions how many partitions are read
     * @param left offsets that are left to read
     * @param leftAtFirst how many were left at the most
     */
    public record State(boolean done, int partitions, long left, long leftAtFirst) {

        /** How much of what was left at first has been read, in hundredths. */
        public int percent() {
            if (done) {
                return 100;
            }
            return leftAtFirst == 0 ? 0 : (int) Math.min(99, 100 * (leftAtFirst - left) / leftAtFirst);
        }
    }
}
