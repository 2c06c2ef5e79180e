package dev.dateline.stack.health;

import dev.dateline.connection.ClientSettings;
import dev.dateline.stack.tail.CommittedConsumer;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Tells whether a committed record lies between two offsets, or only what no reader ever sees: the markers that end
 * transactions, and aborted records.
 *
 * <p>Used by one thread.
 */
final class MarkersAside implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Duration patience;

    MarkersAside(ClientSettings broker, Duration patience) {
        this.consumer = CommittedConsumer.open(broker);
        this.patience = patience;
    }

    /** The end of a partition for someone who has read to {@code next}: that offset itself where no record is left. */
    long end(TopicPartition partition, long next, long end) {
        if (next >= end) {
            return end;
        }
        consumer.assign(List.of(partition));
        consumer.seek(partition, next);
        long deadline = System.nanoTime() + patience.toNanos();
        while (consumer.position(partition) < end && System.nanoTime() < deadline) {
            if (!consumer.poll(POLL).isEmpty()) {
                return end;
            }
        }
        return consumer.position(partition) < end ? end : next;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
