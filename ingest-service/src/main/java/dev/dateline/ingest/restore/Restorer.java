package dev.dateline.ingest.restore;

import dev.dateline.contract.json.ArticleJson;
import dev.dateline.contract.position.ArticleVersion;
import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.ingest.position.Positions;
import dev.dateline.ingest.version.Version;
import dev.dateline.ingest.version.VersionIndex;
import dev.dateline.transport.transaction.Clients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * Restores what was committed of shares: the positions and the versions in their partitions.
 *
 * <p>To be asked once the group has given the partitions to this instance, and before anything is read of them. The committed
 * offset of a partition tells where what was committed in it ends: it was sent with the last transaction, when all that this
 * wrote had been acknowledged, and from this instance's generation on the group takes no other from anybody. A partition
 * without one is read to the end of its log. Used by one thread at a time.
 *
 * @param clients make what reads
 * @param group the group whose offsets are meant
 * @param topics the topics of the shares
 * @param dealing tells what belongs to a share
 * @param daysKept for how many days a version is remembered
 */
public record Restorer(Clients clients, String group, ShareTopics topics, Dealing dealing, int daysKept) {

    /**
     * Reads the shares' partitions to the end of what was committed. Fails as Kafka's clients fail, and on a record that is not
     * ours.
     *
     * @param takenOver whether nothing of theirs can lie in other partitions any more
     * @throws InterruptedException where the thread is interrupted
     */
    public Restored restore(Set<Integer> shares, boolean takenOver) throws InterruptedException {
        try (KafkaConsumer<String, byte[]> consumer = clients.reader(group)) {
            Map<TopicPartition, OffsetAndMetadata> committed = new GroupOffsets(consumer).committed(topics.of(shares));
            Set<Integer> earlier = new HashSet<>(shares);
            earlier.removeIf(share -> takenOver || Takeover.isDone(committed.get(topics.positionsOf(share))));
            Map<Integer, Known> known = new HashMap<>();
            shares.stream()
                    .filter(share -> !earlier.contains(share))
                    .forEach(share -> known.put(share, new Known(new Positions(), new VersionIndex(daysKept))));
            Map<TopicPartition, Long> ends = logEnds(known.keySet());
            ends.replaceAll((partition, end) -> committed.containsKey(partition)
                    ? Math.min(end, committed.get(partition).offset())
                    : end);
            new TopicReader(consumer).read(ends, record -> take(known.get(record.partition()), record));
            return new Restored(known, earlier);
        }
    }

    /** The offset behind the last record of both partitions of each share, be it of a transaction that is open still. */
    Map<TopicPartition, Long> logEnds(Set<Integer> shares) throws InterruptedException {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        topics.of(shares).forEach(partition -> latest.put(partition, OffsetSpec.latest()));
        try (Admin admin = clients.admin()) {
            Map<TopicPartition, Long> ends = new HashMap<>();
            admin.listOffsets(latest).all().get().forEach((partition, end) -> ends.put(partition, end.offset()));
            return ends;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new KafkaException(e.getCause());
        }
    }

    /** The share that a record of either topic belongs to. */
    int shareOf(ConsumerRecord<String, byte[]> record) {
        return record.topic().equals(topics.positions())
                ? dealing.ofPosition(record.key())
                : dealing.ofArticle(record.key());
    }

    private void take(Known known, ConsumerRecord<String, byte[]> record) {
        if (shareOf(record) != record.partition()) {
            return;
        }
        if (record.topic().equals(topics.positions())) {
            position(known.positions(), record);
        } else {
            version(known.versions(), record);
        }
    }

    private void position(Positions positions, ConsumerRecord<String, byte[]> record) {
        if (!dealing.knowsSourceOf(record.key())) {
            return;
        }
        int slash = record.key().indexOf('/');
        if (record.value() == null) {
            positions.remove(record.key().substring(0, slash), record.key().substring(slash + 1));
        } else {
            positions.put(read(record, DocumentPosition.class));
        }
    }

    private void version(VersionIndex versions, ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            return;
        }
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
