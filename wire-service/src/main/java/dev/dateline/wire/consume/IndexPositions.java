package dev.dateline.wire.consume;

import dev.dateline.wire.index.ArticleIndex;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the consumer begin where the index ends.
 *
 * <p>What the group has committed is for whoever looks at lag, and is not asked. Called on the consumer's own thread.
 */
@ApplicationScoped
@Identifier("index-positions")
public class IndexPositions implements KafkaConsumerRebalanceListener {

    private static final Logger LOG = LoggerFactory.getLogger(IndexPositions.class);

    private final TopicBounds bounds;
    private final CatchUp catchUp;

    IndexPositions(ArticleIndex index, CatchUp catchUp) {
        this.bounds = new TopicBounds(index);
        this.catchUp = catchUp;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        try {
            bounds.mend(consumer, partitions).forEach((partition, from) -> {
                consumer.seek(partition, from);
                catchUp.begins(partition);
                LOG.info("partition assigned partition={} from={}", partition.partition(), from);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void onPartitionsRevoked(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        catchUp.lost(partitions);
    }
}
