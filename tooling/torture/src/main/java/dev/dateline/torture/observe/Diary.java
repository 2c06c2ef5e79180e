package dev.dateline.torture.observe;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * Follows the broker's own topics on a thread of its own, since they are compacted and hold only the last at the end.
 *
 * <p>Thread-safe. Memory: a few words for each step of each transaction.
 */
public final class Diary implements AutoCloseable {

    private static final String TRANSACTIONS = "__transaction_state";
    private static final String OFFSETS = "__consumer_offsets";
    private static final Duration POLL = Duration.ofMillis(300);

    private final String bootstrapServers;
    private final String group;
    private final Thread thread;
    private final List<TransactionChange> changes = new ArrayList<>();
    private final Map<String, TransactionChange> last = new HashMap<>();
    private final Set<Integer> generations = new HashSet<>();
    private int aborted;
    private volatile boolean closed;
    private @Nullable RuntimeException failure;

    private Diary(String bootstrapServers, String group) {
        this.bootstrapServers = bootstrapServers;
        this.group = group;
        this.thread = new Thread(this::follow, "diary");
        thread.setDaemon(true);
    }

    /** Begins to follow the transactions and that group. */
    public static Diary follow(String bootstrapServers, String group) {
        Diary diary = new Diary(bootstrapServers, group);
        diary.thread.start();
        return diary;
    }

    /** When a transaction with articles was committed that began after that; of any id where none is named. */
    public synchronized Optional<Instant> firstCommit(Instant after, Optional<String> transactionalId) {
        Set<String> begun = new HashSet<>();
        for (TransactionChange change : changes) {
            String id = change.transactionalId();
            if (change.at().isAfter(after) && transactionalId.map(id::equals).orElse(true)) {
                if (change.state() == TransactionChange.State.ONGOING && change.articles()) {
                    begun.add(id);
                } else if (change.state() == TransactionChange.State.COMMITTED && begun.contains(id)) {
                    return Optional.of(change.at());
                }
            }
        }
        return Optional.empty();
    }

    /** How many transactions were open and then aborted. */
    public synchronized int aborted() {
        return aborted;
    }

    /** How often the group agreed anew on who has which partition. */
    public synchronized int rebalances() {
        return generations.size();
    }

    /** Ends it; fails where it could not read. */
    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            if (failure != null) {
                throw failure;
            }
        }
    }

    private void follow() {
        try (KafkaConsumer<byte[], byte[]> consumer = open()) {
            while (!closed) {
                if (topics(consumer) < 2) {
                    assign(consumer);
                }
                consumer.poll(POLL).forEach(this::note);
            }
        } catch (KafkaException e) {
            synchronized (this) {
                failure = e;
            }
        }
    }

    private static long topics(KafkaConsumer<byte[], byte[]> consumer) {
        return consumer.assignment().stream()
                .map(TopicPartition::topic)
                .distinct()
                .count();
    }

    /** Both topics come with their first use; what was read of one goes on where it was. */
    private static void assign(KafkaConsumer<byte[], byte[]> consumer) {
        Map<String, List<PartitionInfo>> topics = consumer.listTopics();
        consumer.assign(Stream.of(TRANSACTIONS, OFFSETS)
                .flatMap(topic -> topics.getOrDefault(topic, List.of()).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList());
    }

    private synchronized void note(ConsumerRecord<byte[], byte[]> record) {
        if (record.topic().equals(OFFSETS)) {
            Generation.of(group, record.key(), record.value()).ifPresent(generations::add);
        } else {
            TransactionChange.read(Instant.ofEpochMilli(record.timestamp()), record.key(), record.value())
                    .ifPresent(this::note);
        }
    }

    private void note(TransactionChange change) {
        TransactionChange before = last.put(change.transactionalId(), change);
        if (change.state() == TransactionChange.State.ABORTING
                && before != null
                && before.state() == TransactionChange.State.ONGOING) {
            aborted++;
        }
        changes.add(change);
    }

    private KafkaConsumer<byte[], byte[]> open() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "auto.offset.reset",
                        "earliest",
                        "exclude.internal.topics",
                        false,
                        "default.api.timeout.ms",
                        120_000,
                        "metadata.max.age.ms",
                        5_000),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }
}
