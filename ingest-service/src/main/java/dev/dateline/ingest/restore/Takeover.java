package dev.dateline.ingest.restore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Moves what a build before the shares wrote to where a share looks for it.
 *
 * <p>That build left positions and versions in the partitions that their own keys fell to. Each is sent to the share's partition,
 * as it was, and deleted where it lay, both in one transaction with the group's offset, so that it is in one place at any time and
 * a takeover that was interrupted is simply begun anew. That all is done is noted with the offset. Used by one thread.
 */
public final class Takeover implements AutoCloseable {

    private static final String UNDER_WAY = "taking over";
    private static final int MOVED_AT_ONCE = 2_000;

    private final int share;
    private final Restorer restorer;
    private final KafkaConsumer<String, byte[]> consumer;
    private final TopicReader reader;
    private final Map<TopicPartition, Long> ends;

    private Takeover(int share, Restorer restorer, Map<TopicPartition, Long> ends) {
        this.share = share;
        this.restorer = restorer;
        this.consumer = restorer.clients().reader();
        this.reader = new TopicReader(consumer);
        this.ends = ends;
        reader.begin(ends);
    }

    /** Whether nothing is left to be taken over, by a share's committed offset. */
    static boolean isDone(@Nullable OffsetAndMetadata committed) {
        return committed != null && !committed.metadata().equals(UNDER_WAY);
    }

    /** Begins to look through all partitions for what belongs to a share. */
    public static Takeover of(int share, Restorer restorer) throws InterruptedException {
        Set<Integer> all =
                IntStream.range(0, restorer.topics().partitions()).boxed().collect(Collectors.toSet());
        return new Takeover(share, restorer, restorer.logEnds(all));
    }

    /**
     * What is to be committed next; the last is that of which {@link MovedRecords#isLast} holds.
     *
     * @param revocations as of now
     */
    public MovedRecords next(long revocations) throws InterruptedException {
        List<ProducerRecord<String, byte[]>> moved = new ArrayList<>();
        while (moved.size() < MOVED_AT_ONCE && !reader.reached(ends)) {
            reader.poll(ends, record -> move(record, moved));
        }
        boolean last = reader.reached(ends);
        Map<TopicPartition, Long> before = last ? restorer.logEnds(Set.of(share)) : Map.of();
        return new MovedRecords(
                restorer.topics().positionsOf(share),
                revocations,
                moved,
                last,
                restorer.topics().progress(share, before, last ? "" : UNDER_WAY));
    }

    private void move(ConsumerRecord<String, byte[]> record, List<ProducerRecord<String, byte[]>> moved) {
        if (record.partition() != share
                && record.value() != null
                && restorer.dealing().knowsSourceOf(record.key())
                && restorer.shareOf(record) == share) {
            moved.add(new ProducerRecord<>(
                    record.topic(), share, record.timestamp(), record.key(), record.value(), record.headers()));
            moved.add(new ProducerRecord<>(record.topic(), record.partition(), record.key(), null));
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
