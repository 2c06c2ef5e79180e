package dev.dateline.ingest.publish;

import dev.dateline.contract.position.Ledger;
import dev.dateline.ingest.restore.ShareTopics;
import dev.dateline.ingest.source.PulledBatch;
import dev.dateline.transport.group.Prepared;
import dev.dateline.transport.transaction.Progress;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * A batch as records.
 *
 * @param batch what they were made of
 * @param revocations how many there had been when it was read
 * @param topics the topics of its share
 * @param records all of one transaction, in order, a position for each of its documents among them
 * @param ledger what became of the batch's items
 */
record Publication(
        PulledBatch batch,
        long revocations,
        ShareTopics topics,
        List<ProducerRecord<String, byte[]>> records,
        Ledger ledger)
        implements Prepared<Publication> {

    @Override
    public Publication without(Predicate<TopicPartition> gone) {
        return gone.test(topics.positionsOf(batch.share()))
                ? new Publication(batch, revocations, topics, List.of(), Ledger.EMPTY)
                : this;
    }

    @Override
    public boolean isEmpty() {
        return records.isEmpty();
    }

    @Override
    public Progress progress() {
        return topics.progress(batch.share(), Map.of(), "");
    }
}
