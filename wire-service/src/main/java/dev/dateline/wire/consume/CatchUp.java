package dev.dateline.wire.consume;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntFunction;
import org.apache.kafka.common.TopicPartition;

/**
 * How much of the topic is in the index: how much was left when it began, and is left now.
 *
 * <p>Rebuilding ends for good when nothing is left for the first time. Thread-safe.
 */
public final class CatchUp {

    private final Set<TopicPartition> began = new HashSet<>();
    private final Map<TopicPartition, Long> handedOut = new HashMap<>();
    private long leftAtFirst;
    private long left;
    private boolean done;

    synchronized void begins(TopicPartition partition) {
        began.add(partition);
        handedOut.remove(partition);
    }

    synchronized void lost(Collection<TopicPartition> partitions) {
        began.removeAll(partitions);
        handedOut.keySet().removeAll(partitions);
    }

    /** The consumer has handed out the partition's records up to that one; they are on their way to the index. */
    synchronized void handedOut(TopicPartition partition, long last) {
        handedOut.put(partition, last);
    }

    /**
     * Is told how many offsets the consumer has left, all partitions together.
     *
     * @param next the offset that is next in a partition by the index; empty where it has nothing of it
     */
    synchronized void left(long offsets, IntFunction<OptionalLong> next) {
        left = offsets;
        leftAtFirst = Math.max(leftAtFirst, offsets);
        done = done || (offsets == 0 && !began.isEmpty() && holdsAllHandedOut(next));
    }

    private boolean holdsAllHandedOut(IntFunction<OptionalLong> next) {
        return handedOut.entrySet().stream()
                .allMatch(each -> next.apply(each.getKey().partition()).orElse(0) > each.getValue());
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
