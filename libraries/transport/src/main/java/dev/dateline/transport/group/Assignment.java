package dev.dateline.transport.group;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;

/**
 * The partitions a member has had and lost, so that a batch of them can be told from one of partitions that it still has.
 *
 * <p>Between {@link #hold()} and {@link #release()} polls keep the membership alive and return nothing; partitions that
 * come in between are held too. Called on the member's thread only, as Kafka calls listeners within {@code poll}.
 */
final class Assignment implements ConsumerRebalanceListener {

    private final Consumer<String, byte[]> consumer;
    private final PartitionListener listener;
    private final Map<TopicPartition, Long> revokedBy = new HashMap<>();
    private long revocations;
    private boolean held;
    private boolean joined;

    Assignment(Consumer<String, byte[]> consumer, PartitionListener listener) {
        this.consumer = consumer;
        this.listener = listener;
    }

    void hold() {
        held = true;
        consumer.pause(consumer.assignment());
    }

    void release() {
        held = false;
        consumer.resume(consumer.assignment());
    }

    /** How many times partitions were taken away so far. */
    long revocations() {
        return revocations;
    }

    /**
     * Whether a partition was taken away since there had been so many revocations; it may have come back, at its
     * committed position.
     */
    boolean isGoneSince(long revocations, TopicPartition partition) {
        return revokedBy.getOrDefault(partition, 0L) > revocations;
    }

    /** Whether the group took it in; with or without partitions. */
    boolean joined() {
        return joined;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        joined = true;
        if (held) {
            consumer.pause(partitions);
        }
        listener.assigned(partitions);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        revocations++;
        partitions.forEach(partition -> revokedBy.put(partition, revocations));
        listener.revoked(partitions);
    }
}
