package dev.dateline.transport.transaction;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * What a transaction consumed.
 *
 * @param offsets the next offset to read of each partition
 * @param group the group as it stood when the transaction began; a later generation makes the commit fail
 */
public record Consumed(Map<TopicPartition, OffsetAndMetadata> offsets, ConsumerGroupMetadata group) {

    public Consumed {
        offsets = Map.copyOf(offsets);
    }
}
