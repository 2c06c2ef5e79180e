package dev.dateline.ingest.restore;

import dev.dateline.transport.group.Prepared;
import dev.dateline.transport.transaction.Progress;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Records that go to another partition.
 *
 * @param partition the share's
 * @param revocations how many there had been when they were read
 * @param records each followed by what deletes it where it was
 * @param isLast whether nothing is left to move
 * @param progress how far the group has come with them
 */
public record MovedRecords(
        TopicPartition partition,
        long revocations,
        List<ProducerRecord<String, byte[]>> records,
        boolean isLast,
        Progress progress,
        boolean isEmpty)
        implements Prepared<MovedRecords> {

    MovedRecords(
            TopicPartition partition,
            long revocations,
            List<ProducerRecord<String, byte[]>> records,
            boolean isLast,
            Progress progress) {
        this(partition, revocations, records, isLast, progress, false);
    }

    @Override
    public MovedRecords without(Predicate<TopicPartition> gone) {
        return gone.test(partition)
                ? new MovedRecords(partition, revocations, List.of(), isLast, progress, true)
                : this;
    }
}
