package dev.dateline.enrich.consume;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;

/**
 * The partitions a consumer has, followed through rebalances while a batch of them is being annotated.
 *
 * <p>Between {@link #hold()} and {@link #release()} polls keep the membership alive and return nothing; partitions that
 * come in between are held too, and those that go are remembered. Called on the consumer's thread only, as Kafka calls
 * listeners within {@code poll}.
 */
final class Assignment implements ConsumerRebalanceListener {

    private final Consumer<String, byte[]> consumer;
    private final Set<TopicPartition> gone = new HashSet<>();
    private boolean held;
    private boolean joined;

    Assignment(Consumer<String, byte[]> consumer) {
        this.consumer = consumer;
    }

    void hold() {
        held = true;
        gone.clear();
        consumer.pause(consumer.assignment());
    }

    void release() {
        held = false;
        consumer.resume(consumer.assignment());
    }

    /** Whether a partition was taken away since {@link #hold()}; it may have come back, at its committed position. */
    boolean gone(TopicPartition partition) {
        return gone.contains(partition);
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
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        gone.addAll(partitions);
    }
}
