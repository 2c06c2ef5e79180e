package dev.dateline.ingest.restore;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a group has committed. Used by one thread.
 *
 * @param consumer of the group, which reads committed records and so requires stable offsets; the admin client would leave out
 *     what is not stable yet
 */
record GroupOffsets(Consumer<String, byte[]> consumer) {

    private static final Logger LOG = LoggerFactory.getLogger(GroupOffsets.class);

    /**
     * The offsets of those partitions that have one. A predecessor's transaction whose offsets the group has accepted, and that
     * has not ended, is waited for. Fails as the consumer fails, an interrupt included.
     */
    Map<TopicPartition, OffsetAndMetadata> committed(Collection<TopicPartition> partitions) {
        while (true) {
            try {
                Map<TopicPartition, OffsetAndMetadata> offsets =
                        new HashMap<>(consumer.committed(Set.copyOf(partitions)));
                offsets.values().removeIf(Objects::isNull);
                return offsets;
            } catch (TimeoutException e) {
                LOG.info("waiting for a predecessor's transaction partitions={}", partitions);
            }
        }
    }
}
