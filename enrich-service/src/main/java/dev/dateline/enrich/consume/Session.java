package dev.dateline.enrich.consume;

import dev.dateline.enrich.annotate.Result;
import dev.dateline.enrich.annotate.Workers;
import dev.dateline.enrich.publish.ResultRecords;
import dev.dateline.transport.transaction.Consumed;
import dev.dateline.transport.transaction.Outcome;
import dev.dateline.transport.transaction.Transactions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * One producer and one membership of the group: polls, annotates and commits, a batch at a time.
 *
 * <p>Used by one thread. Kafka's exceptions pass through: with one the session is lost.
 */
final class Session implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration KEEP_ALIVE = Duration.ofMillis(100);
    private static final Duration FENCE_SHOWS = Duration.ofSeconds(3);
    private static final Duration LEAVE = Duration.ofSeconds(1);

    private final Transactions transactions;
    private final Consumer<String, byte[]> consumer;
    private final Assignment assignment;
    private final Workers workers;
    private final ResultRecords resultRecords;

    private Session(
            Transactions transactions,
            Consumer<String, byte[]> consumer,
            Workers workers,
            ResultRecords resultRecords) {
        this.transactions = transactions;
        this.consumer = consumer;
        this.workers = workers;
        this.resultRecords = resultRecords;
        this.assignment = new Assignment(consumer);
    }

    /** Fences off a predecessor, then joins the group; where that fails, nothing is left open. */
    static Session open(
            Transactions transactions,
            Supplier<? extends Consumer<String, byte[]>> members,
            String topic,
            Workers workers,
            ResultRecords resultRecords) {
        try {
            transactions.init();
            Session session = new Session(transactions, members.get(), workers, resultRecords);
            session.consumer.subscribe(List.of(topic), session.assignment);
            return session;
        } catch (KafkaException e) {
            transactions.close();
            throw e;
        }
    }

    /** Takes what has come, if anything has, and annotates it while the membership is kept alive. */
    AnnotatedBatch poll() throws InterruptedException {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        consumer.poll(POLL).forEach(records::add);
        AnnotatedBatch batch = new AnnotatedBatch(records, workers.begin(records));
        assignment.hold();
        while (!batch.await(KEEP_ALIVE)) {
            consumer.poll(Duration.ZERO);
        }
        assignment.release();
        return batch;
    }

    /** Commits the results with their offsets; leaves out partitions that were taken away since they were polled. */
    Outcome commit(AnnotatedBatch batch, List<Result> committed) throws InterruptedException {
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        for (int i = 0; i < batch.records().size(); i++) {
            ConsumerRecord<String, byte[]> consumed = batch.records().get(i);
            TopicPartition partition = new TopicPartition(consumed.topic(), consumed.partition());
            if (!assignment.gone(partition)) {
                Result result = batch.result(i);
                records.add(resultRecords.record(consumed, result));
                offsets.put(partition, new OffsetAndMetadata(consumed.offset() + 1));
                committed.add(result);
            }
        }
        return records.isEmpty()
                ? new Outcome.Committed()
                : transactions.commit(records, new Consumed(offsets, consumer.groupMetadata()));
    }

    /** Goes back to the last committed positions. */
    void reset() {
        Set<TopicPartition> partitions = consumer.assignment();
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(partitions);
        for (TopicPartition partition : partitions) {
            OffsetAndMetadata position = committed.get(partition);
            if (position == null) {
                consumer.seekToBeginning(Set.of(partition));
            } else {
                consumer.seek(partition, position);
            }
        }
    }

    /**
     * Polls, reading nothing, for long enough that a member that was replaced is told so.
     *
     * @throws org.apache.kafka.common.errors.FencedInstanceIdException where another has taken this member's place
     */
    void awaitFence() {
        assignment.hold();
        long end = System.nanoTime() + FENCE_SHOWS.toNanos();
        while (System.nanoTime() < end) {
            consumer.poll(POLL);
        }
    }

    /** Whether the group has taken this member in: until then no other may leave for its sake. */
    boolean joined() {
        return assignment.joined();
    }

    int partitions() {
        return consumer.assignment().size();
    }

    /** Committed records that were not read yet, as far as the last fetch told. */
    long lag() {
        return consumer.assignment().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum();
    }

    /** Gives its partitions up to the others at once, which else would wait for the session timeout; then it is over. */
    void leave() {
        consumer.close(CloseOptions.groupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP)
                .withTimeout(LEAVE));
    }

    /** Leaves without telling the group: a static member that comes back finds its partitions. */
    @Override
    public void close() {
        consumer.close();
        transactions.close();
    }
}
