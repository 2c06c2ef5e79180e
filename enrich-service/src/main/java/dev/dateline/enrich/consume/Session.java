package dev.dateline.enrich.consume;

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
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * One producer and one membership of the group: polls, annotates and commits batches.
 *
 * <p>Used by one thread. Kafka's exceptions pass through: with one the session is lost.
 */
final class Session implements AutoCloseable {

    private static final Duration KEEP_ALIVE = Duration.ofMillis(100);
    private static final Duration FENCE_SHOWS = Duration.ofSeconds(5);
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

    /** Asks to be a member of the group, as polls will make it; where that fails, nothing is left open. */
    static Session open(
            Transactions transactions,
            Supplier<? extends Consumer<String, byte[]>> members,
            String topic,
            Workers workers,
            ResultRecords resultRecords) {
        Session session = new Session(transactions, members.get(), workers, resultRecords);
        session.consumer.subscribe(List.of(topic), session.assignment);
        return session;
    }

    /**
     * Opens a producer, which fences off a predecessor's: once this is a member, and after each transaction that was
     * aborted. As the place in the group is taken first, a predecessor that is fenced learns from the group that it was
     * replaced, and takes nothing back.
     */
    void openProducer() {
        transactions.init();
    }

    /** Takes what comes within the time, if anything does, and begins to annotate it. */
    AnnotatedBatch poll(Duration timeout) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        consumer.poll(timeout).forEach(records::add);
        return new AnnotatedBatch(records, workers.begin(records), assignment.revocations());
    }

    /** Returns when a batch is annotated; the membership is kept alive meanwhile. */
    void await(AnnotatedBatch batch) throws InterruptedException {
        assignment.hold();
        while (!batch.await(KEEP_ALIVE)) {
            consumer.poll(Duration.ZERO);
        }
        assignment.release();
    }

    /** Takes part in a rebalance, if there is one, for a moment; reads nothing. */
    void rejoin() {
        assignment.hold();
        consumer.poll(KEEP_ALIVE);
        assignment.release();
    }

    /** The results of an annotated batch, but for partitions that were taken away since it was polled. */
    List<ConsumedResult> kept(AnnotatedBatch batch) throws InterruptedException {
        return batch.consumedResults().stream()
                .filter(each -> !assignment.isGoneSince(batch.revocations(), each.partition()))
                .toList();
    }

    /** Commits results with their offsets, in one transaction. */
    Outcome commit(List<ConsumedResult> results) {
        if (results.isEmpty()) {
            return new Outcome.Committed();
        }
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        for (ConsumedResult each : results) {
            records.add(resultRecords.record(each.consumed(), each.result()));
            offsets.put(each.partition(), new OffsetAndMetadata(each.consumed().offset() + 1));
        }
        return transactions.commit(records, new Consumed(offsets, consumer.groupMetadata()));
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
            consumer.poll(KEEP_ALIVE);
        }
    }

    /** Whether the group has taken this member in, with or without partitions. */
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
        workers.dropWaiting();
        consumer.close();
        transactions.close();
    }
}
