package dev.dateline.stack.tail;

import dev.dateline.connection.ClientSettings;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Opens consumers of committed records. */
public final class CommittedConsumer {

    private static final Map<String, Object> OURS = Map.of(
            "isolation.level",
            "read_committed",
            "auto.offset.reset",
            "earliest",
            "enable.auto.commit",
            false,
            "allow.auto.create.topics",
            false,
            "metadata.max.age.ms",
            5_000,
            "default.api.timeout.ms",
            30_000,
            "fetch.max.bytes",
            8 << 20);

    private CommittedConsumer() {}

    /** A consumer in no group, of partitions it is told, from where it is told; a fetch brings 8 MiB at the most. */
    public static KafkaConsumer<byte[], byte[]> open(ClientSettings broker) {
        return new KafkaConsumer<>(broker.with(OURS), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
