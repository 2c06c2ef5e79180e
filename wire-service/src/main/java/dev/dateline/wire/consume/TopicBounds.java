package dev.dateline.wire.consume;

import dev.dateline.wire.index.ArticleIndex;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the index hold no more than the topic: what retention removed there is removed here, and what came of a topic that was
 * made anew since is forgotten.
 */
final class TopicBounds {

    private static final Logger LOG = LoggerFactory.getLogger(TopicBounds.class);

    /** How long the broker is waited for; the consumer reads nothing meanwhile. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ArticleIndex index;

    TopicBounds(ArticleIndex index) {
        this.index = index;
    }

    /** Looks where those partitions begin and end, mends the index, and tells from where each is to be read. */
    Map<TopicPartition, Long> mend(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) throws IOException {
        Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions, PATIENCE);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PATIENCE);
        Map<TopicPartition, Long> next = new HashMap<>();
        for (TopicPartition partition : partitions) {
            long begin = begins.getOrDefault(partition, 0L);
            next.put(partition, mend(partition.partition(), begin, ends.getOrDefault(partition, begin)));
        }
        return next;
    }

    private long mend(int partition, long begin, long end) throws IOException {
        OptionalLong next = index.next(partition);
        if (next.isPresent() && next.getAsLong() > end) {
            LOG.warn("partition is shorter than its index, which forgets it partition={}", partition);
            index.forget(partition);
            return begin;
        }
        index.forgetBefore(partition, begin);
        return Math.max(begin, next.orElse(begin));
    }
}
