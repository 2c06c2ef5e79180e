package dev.dateline.wire.consume;

import dev.dateline.wire.rejected.RejectedItems;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** Has the consumer of what was rejected begin as far before the end as items are kept. */
@ApplicationScoped
@Identifier("rejected-positions")
public class RejectedPositions implements KafkaConsumerRebalanceListener {

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
        consumer.endOffsets(partitions)
                .forEach((partition, end) -> consumer.seek(
                        partition, Math.max(begins.getOrDefault(partition, 0L), end - RejectedItems.MOST)));
    }
}
