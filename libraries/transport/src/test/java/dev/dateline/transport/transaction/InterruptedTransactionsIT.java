package dev.dateline.transport.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dateline.broker.BrokerOptions;
import dev.dateline.broker.KafkaBroker;
import dev.dateline.transport.TestTopics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens in the midst of a transaction, and leaves nothing for the next. */
class InterruptedTransactionsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String id = "test-" + UUID.randomUUID();

    @Test
    void leavesNothingOfATransactionThatOutlivesItsTimeout() throws Exception {
        TestTopics topics = TestTopics.onSharedBroker();
        String topic = topics.create();
        try (Transactions slow = transactions(
                topics, () -> await().atMost(PATIENCE).until(() -> state(topics) != TransactionState.ONGOING))) {
            assertThat(slow.commit(records(topic, "a", "b"))).isInstanceOf(Outcome.Fenced.class);
        }

        assertNextIsCommittedAlone(topics, topic);
    }

    @Test
    void leavesNothingOfATransactionThatASuccessorEnds() throws Exception {
        TestTopics topics = TestTopics.onSharedBroker();
        String topic = topics.create();
        try (Transactions successor = topics.clients().transactions(id);
                Transactions replaced = transactions(topics, successor::init)) {
            assertThat(replaced.commit(records(topic, "a", "b"))).isInstanceOf(Outcome.Fenced.class);
        }

        assertNextIsCommittedAlone(topics, topic);
    }

    @Test
    void doesNotKnowTheOutcomeWhereTheBrokerHangs(@TempDir Path folder) throws Exception {
        try (KafkaBroker broker = KafkaBroker.start(BrokerOptions.in(folder))) {
            TestTopics topics = new TestTopics(broker.bootstrapServers());
            String topic = topics.create();
            try (Transactions hanging = transactions(topics, broker::pause)) {
                assertThat(hanging.commit(records(topic, "a", "b"))).isInstanceOf(Outcome.Unknown.class);
            } finally {
                broker.resume();
            }

            try (Transactions next = topics.clients().transactions(id)) {
                next.init();
                List<String> settled = topics.committedKeys(topic);
                assertThat(settled).isIn(List.of(), List.of("a", "b"));
                assertThat(next.commit(records(topic, "c"))).isInstanceOf(Outcome.Committed.class);
                assertThat(topics.committedKeys(topic))
                        .isEqualTo(
                                Stream.concat(settled.stream(), Stream.of("c")).toList());
            }
        }
    }

    /** Kafka's producer would send the offsets of the aborted transaction with those of the next. */
    @Test
    void forgetsTheOffsetsOfATransactionThatWasAborted(@TempDir Path folder) throws Exception {
        try (KafkaBroker broker = KafkaBroker.start(BrokerOptions.in(folder))) {
            TestTopics topics = new TestTopics(broker.bootstrapServers());
            String topic = topics.create();
            TopicPartition given = new TopicPartition(topics.create(), 0);
            TopicPartition kept = new TopicPartition(topics.create(), 0);
            try (Transactions transactions = new Transactions(() -> new AnsweredLate(config(topics), broker))) {
                transactions.init();
                assertThat(transactions.commit(List.of(refused(topic)), consumed(topics, given, 7)))
                        .isInstanceOf(Outcome.Aborted.class);
                transactions.init();
                assertThat(transactions.commit(records(topic, "a"), consumed(topics, kept, 2)))
                        .isInstanceOf(Outcome.Committed.class);
            } finally {
                broker.resume();
            }

            assertThat(topics.committedKeys(topic)).containsExactly("a");
            try (KafkaConsumer<String, byte[]> member = topics.clients().member(id, id)) {
                Map<TopicPartition, OffsetAndMetadata> committed = member.committed(Set.of(given, kept));
                assertThat(committed.get(kept).offset()).isEqualTo(2);
                assertThat(committed.get(given)).isNull();
            }
        }
    }

    /** A record from the future, which the broker refuses. */
    private static ProducerRecord<String, byte[]> refused(String topic) {
        long tomorrow = Instant.now().plus(Duration.ofDays(1)).toEpochMilli();
        return new ProducerRecord<>(topic, 0, tomorrow, "refused", new byte[] {1});
    }

    private Consumed consumed(TestTopics topics, TopicPartition partition, long offset) {
        return new Consumed(Progress.to(Map.of(partition, new OffsetAndMetadata(offset))), topics.group(id));
    }

    private void assertNextIsCommittedAlone(TestTopics topics, String topic) throws Exception {
        try (Transactions next = topics.clients().transactions(id)) {
            next.init();
            assertThat(next.commit(records(topic, "c"))).isInstanceOf(Outcome.Committed.class);
        }
        assertThat(topics.committedKeys(topic)).containsExactly("c");
    }

    private TransactionState state(TestTopics topics) throws Exception {
        try (Admin admin = topics.admin()) {
            return admin.describeTransactions(List.of(id)).description(id).get().state();
        }
    }

    /** Transactions of 2 s at the most, in which something happens once all records have arrived. */
    private Transactions transactions(TestTopics topics, Runnable beforeCommit) {
        Transactions transactions = new Transactions(
                () -> new KafkaProducer<>(config(topics), new StringSerializer(), new ByteArraySerializer()) {
                    @Override
                    public void commitTransaction() {
                        flush();
                        beforeCommit.run();
                        super.commitTransaction();
                    }
                });
        transactions.init();
        return transactions;
    }

    private Map<String, Object> config(TestTopics topics) {
        Map<String, Object> config = new Clients(Map.of(
                        "bootstrap.servers", topics.bootstrapServers(),
                        "transaction.timeout.ms", 2000,
                        "max.block.ms", 3000,
                        "delivery.timeout.ms", 3000,
                        "request.timeout.ms", 2000))
                .producerConfig();
        config.put("transactional.id", id);
        return config;
    }

    /** A producer whose broker does not answer to a record before the offsets are on their way too. */
    private static final class AnsweredLate extends KafkaProducer<String, byte[]> {

        private final KafkaBroker broker;

        AnsweredLate(Map<String, Object> config, KafkaBroker broker) {
            super(config, new StringSerializer(), new ByteArraySerializer());
            this.broker = broker;
        }

        @Override
        public Future<RecordMetadata> send(ProducerRecord<String, byte[]> record) {
            partitionsFor(record.topic());
            broker.pause();
            return super.send(record);
        }

        @Override
        public void sendOffsetsToTransaction(
                Map<TopicPartition, OffsetAndMetadata> offsets, ConsumerGroupMetadata group) {
            await().atMost(PATIENCE).until(() -> inFlight() > 0);
            CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS).execute(broker::resume);
            super.sendOffsetsToTransaction(offsets, group);
        }

        private double inFlight() {
            return metrics().values().stream()
                    .filter(metric -> metric.metricName().name().equals("requests-in-flight"))
                    .mapToDouble(metric -> (double) metric.metricValue())
                    .sum();
        }
    }

    private static List<ProducerRecord<String, byte[]>> records(String topic, String... keys) {
        return List.of(keys).stream()
                .map(key -> new ProducerRecord<>(topic, key, new byte[] {1}))
                .toList();
    }
}
