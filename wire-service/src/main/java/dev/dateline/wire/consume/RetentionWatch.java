package dev.dateline.wire.consume;

import dev.dateline.wire.index.ArticleIndex;
import java.io.IOException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks now and then where the topic begins and ends, so that an article leaves the index as it leaves the topic. */
final class RetentionWatch {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionWatch.class);

    private final ArticleIndex index;
    private final TopicBounds bounds;

    RetentionWatch(ArticleIndex index) {
        this.index = index;
        this.bounds = new TopicBounds(index);
    }

    /** Called on the consumer's own thread. */
    void look(Consumer<?, ?> consumer) {
        try {
            bounds.mend(consumer, consumer.assignment()).forEach((partition, from) -> {
                if (forgotten(partition) && consumer.position(partition) != from) {
                    consumer.seek(partition, from);
                }
            });
        } catch (IOException | KafkaException e) {
            // The folder or the broker may be back at the next look.
            LOG.warn("what the topic no longer has stays in the index for now trouble={}", e.toString());
        }
    }

    private boolean forgotten(TopicPartition partition) {
        return index.next(partition.partition()).isEmpty();
    }
}
