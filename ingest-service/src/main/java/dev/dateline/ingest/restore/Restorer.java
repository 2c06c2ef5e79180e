package dev.dateline.ingest.restore;

import dev.dateline.contract.json.ArticleJson;
import dev.dateline.contract.position.ArticleVersion;
import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.contract.position.Owner;
import dev.dateline.ingest.version.Version;
import dev.dateline.ingest.version.VersionIndex;
import dev.dateline.transport.topic.TopicsConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Restores what was committed under a transactional id.
 *
 * <p>To be called after {@code initTransactions}, which ends the transaction of a predecessor: only then is the end of
 * what it committed known. Used by one thread.
 */
public final class Restorer {

    private final Supplier<KafkaConsumer<String, byte[]>> readers;
    private final TopicsConfig topics;
    private final Set<String> sources;
    private final String transactionalId;

    /** Restores the positions of those sources; reads with consumers from {@code readers}, which it closes. */
    public Restorer(
            Supplier<KafkaConsumer<String, byte[]>> readers,
            TopicsConfig topics,
            Set<String> sources,
            String transactionalId) {
        this.readers = readers;
        this.topics = topics;
        this.sources = Set.copyOf(sources);
        this.transactionalId = transactionalId;
    }

    /** Reads both topics to their ends. Fails as the consumer fails, and on a record that is not ours. */
    public Restored restore() {
        try (KafkaConsumer<String, byte[]> consumer = readers.get()) {
            TopicReader reader = new TopicReader(consumer);
            Positions positions = new Positions();
            reader.read(topics.positions(), record -> {
                if (isOurs(record.key())) {
                    positions.put(read(record, DocumentPosition.class));
                }
            });
            VersionIndex versions =
                    new VersionIndex((int) topics.versionsRetention().toDays());
            reader.read(topics.versions(), record -> version(versions, record));
            return new Restored(positions, versions);
        }
    }

    /** The run that owns the transactional id now. Fails as the consumer fails. */
    public @Nullable Owner owner() {
        try (KafkaConsumer<String, byte[]> consumer = readers.get()) {
            Owner[] owner = new Owner[1];
            new TopicReader(consumer).read(topics.positions(), record -> {
                if (Owner.key(transactionalId).equals(record.key())) {
                    owner[0] = read(record, Owner.class);
                }
            });
            return owner[0];
        }
    }

    private boolean isOurs(String key) {
        int slash = key.indexOf('/');
        return slash > 0 && sources.contains(key.substring(0, slash));
    }

    private static void version(VersionIndex versions, ConsumerRecord<String, byte[]> record) {
        ArticleVersion version = read(record, ArticleVersion.class);
        LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(record.timestamp()), ZoneOffset.UTC);
        versions.put(version.uri(), Version.of(version.version(), version.sha256()), day);
    }

    private static <T> T read(ConsumerRecord<String, byte[]> record, Class<T> type) {
        try {
            return ArticleJson.read(record.value(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    record.topic() + "-" + record.partition() + "-" + record.offset() + " is no " + type.getSimpleName()
                            + "; only ingest writes this topic",
                    e);
        }
    }
}
