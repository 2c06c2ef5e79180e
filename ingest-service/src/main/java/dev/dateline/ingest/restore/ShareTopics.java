package dev.dateline.ingest.restore;

import dev.dateline.transport.topic.TopicsConfig;
import dev.dateline.transport.transaction.Progress;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * The two topics that shares are of: a share is the partition of one number in both.
 *
 * @param positions the topic of positions, which the group deals out
 * @param versions the topic of versions
 * @param partitions how many partitions each has
 */
public record ShareTopics(String positions, String versions, int partitions) {

    /** Those of the configuration. */
    public static ShareTopics of(TopicsConfig topics) {
        return new ShareTopics(topics.positions(), topics.versions(), topics.partitions());
    }

    /** The partition whose holder has the share. */
    public TopicPartition positionsOf(int share) {
        return new TopicPartition(positions, share);
    }

    /** Both partitions of each share. */
    List<TopicPartition> of(Collection<Integer> shares) {
        return shares.stream()
                .flatMap(share -> Stream.of(positionsOf(share), new TopicPartition(versions, share)))
                .toList();
    }

    /**
     * Puts the group behind all that a transaction wrote to a share's partitions: what a later holder must have read.
     *
     * @param before the offsets of partitions to which it may write nothing
     * @param note what is noted with each
     */
    public Progress progress(int share, Map<TopicPartition, Long> before, String note) {
        List<TopicPartition> both = of(List.of(share));
        return acknowledged -> {
            Map<TopicPartition, Long> next = new HashMap<>(before);
            for (RecordMetadata each : acknowledged.get()) {
                TopicPartition partition = new TopicPartition(each.topic(), each.partition());
                if (both.contains(partition)) {
                    next.put(partition, each.offset() + 1);
                }
            }
            Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
            next.forEach((partition, offset) -> offsets.put(partition, new OffsetAndMetadata(offset, note)));
            return offsets;
        };
    }
}
