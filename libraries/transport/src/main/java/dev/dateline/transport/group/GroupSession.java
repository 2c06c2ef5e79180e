package dev.dateline.transport.group;

import dev.dateline.transport.transaction.Consumed;
import dev.dateline.transport.transaction.Outcome;
import dev.dateline.transport.transaction.Transactions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * One membership of the group and one producer: polls and commits.
 *
 * <p>Used by one thread. Kafka's exceptions pass through: with one the session is lost.
 */
public final class GroupSession implements AutoCloseable {

    private static final Duration KEEP_ALIVE = Duration.ofMillis(100);
    private static final Duration FENCE_SHOWS = Duration.ofSeconds(5);
    private static final Duration LEAVE = Duration.ofSeconds(1);

    private final Transactions transactions;
    private final CommitThread commits;
    private final Consumer<String, byte[]> consumer;
    private final Assignment assignment;
    private final Place place;

    private GroupSession(
            Transactions transactions, Consumer<String, byte[]> consumer, Place place, PartitionListener listener) {
        this.transactions = transactions;
        this.commits = new CommitThread(transactions);
        this.consumer = consumer;
        this.assignment = new Assignment(consumer, listener);
        this.place = place;
    }

    /** Asks to be a member of the group, as polls will make it; where that fails, nothing is left open. */
    static GroupSession open(
            Transactions transactions,
            Supplier<? extends Consumer<String, byte[]>> consumers,
            Place place,
            String topic,
            PartitionListener listener) {
        GroupSession session = new GroupSession(transactions, consumers.get(), place, listener);
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

    /** Takes part in a rebalance, if there is one, and takes what comes within the time, if anything does. */
    public List<ConsumerRecord<String, byte[]>> poll(Duration timeout) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        consumer.poll(timeout).forEach(records::add);
        place.takenAs(consumer.groupMetadata().memberId());
        return records;
    }

    /** Takes part in a rebalance, if there is one, for that long at the most; reads nothing. */
    public void attend(Duration timeout) {
        assignment.hold();
        consumer.poll(timeout);
        assignment.release();
        place.takenAs(consumer.groupMetadata().memberId());
    }

    /** How often partitions were taken away so far. */
    public long revocations() {
        return assignment.revocations();
    }

    /** Whether a partition was not taken away since there had been so many revocations. */
    public boolean hasKept(TopicPartition partition, long revocations) {
        return !assignment.isGoneSince(revocations, partition);
    }

    /** Begins to commit what was prepared, but for partitions that were taken away since. */
    public <P extends Prepared<P>> Commit<P> begin(P prepared) {
        P kept = prepared.without(partition -> !hasKept(partition, prepared.revocations()));
        return new Commit<>(
                kept,
                kept.isEmpty()
                        ? CompletableFuture.completedFuture(new Outcome.Committed())
                        : commits.begin(kept.records(), new Consumed(kept.progress(), consumer.groupMetadata())));
    }

    /** Takes part in the group for a moment, with nothing read. */
    void rejoin() {
        attend(KEEP_ALIVE);
    }

    /**
     * Polls, reading nothing, for long enough that a member that was replaced is told so.
     *
     * @throws org.apache.kafka.common.errors.FencedInstanceIdException where another has taken this member's place
     */
    void awaitFence() {
        long end = System.nanoTime() + FENCE_SHOWS.toNanos();
        while (System.nanoTime() < end) {
            attend(KEEP_ALIVE);
        }
    }

    /** Whether the group has taken this member in, with or without partitions. */
    boolean joined() {
        return assignment.joined();
    }

    /** This member's place in the group. */
    public Place place() {
        return place;
    }

    /** The partitions that are this member's. */
    public Set<TopicPartition> partitions() {
        return consumer.assignment();
    }

    /** Committed records of each partition that were not read yet, as far as the last fetch told. */
    public Map<Integer, Long> lags() {
        Map<Integer, Long> lags = new HashMap<>();
        for (TopicPartition partition : consumer.assignment()) {
            lags.put(partition.partition(), consumer.currentLag(partition).orElse(0));
        }
        return lags;
    }

    /** Gives its partitions up to the others at once, which else would wait for the session timeout; then it is over. */
    void leave() {
        consumer.close(CloseOptions.groupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP)
                .withTimeout(LEAVE));
    }

    /** Leaves without telling the group: a static member that comes back finds its partitions. */
    @Override
    public void close() {
        place.close();
        commits.close();
        try {
            consumer.close();
        } finally {
            transactions.close();
        }
    }
}
