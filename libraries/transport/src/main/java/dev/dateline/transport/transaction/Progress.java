package dev.dateline.transport.transaction;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;

/** How far a group has come with a transaction. */
@FunctionalInterface
public interface Progress {

    /**
     * The offset that is next for each partition.
     *
     * @param acknowledged where the transaction's records lie, in their order; asking waits until all are acknowledged
     */
    Map<TopicPartition, OffsetAndMetadata> offsets(Supplier<List<RecordMetadata>> acknowledged);

    /** Offsets that are known beforehand. */
    static Progress to(Map<TopicPartition, OffsetAndMetadata> offsets) {
        Map<TopicPartition, OffsetAndMetadata> next = Map.copyOf(offsets);
        return acknowledged -> next;
    }
}
