package dev.dateline.transport.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dateline.broker.BrokerOptions;
import dev.dateline.broker.KafkaBroker;
import dev.dateline.transport.TestTopics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens between the last record of a transaction and its commit. */
class InterruptedTransactionsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String id = "test-" + UUID.randomUUID();

    @Test
    void leavesNothingOfATransactionThatOutlivesItsTimeout() throws Exception {
        TestTopics topics = TestTopics.onSharedBroker();
        String topic = topics.create();
        try (Transactions slow = transactions(
                topics, () -> await().atMost(PATIENCE).until(() -> state(topics) != TransactionState.ONGOING))) {
            assertThat(slow.commit(records(topic, "a", "b")))
                    .isInstanceOfAny(Outcome.Fenced.class, Outcome.Unknown.class);
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

    private void assertNextIsCommittedAlone(TestTopics topics, String topic) {
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
        Map<String, Object> config = new Clients(Map.of(
                        "bootstrap.servers", topics.bootstrapServers(),
                        "transaction.timeout.ms", 2000,
                        "max.block.ms", 3000,
                        "delivery.timeout.ms", 3000,
                        "request.timeout.ms", 2000))
                .producerConfig();
        config.put("transactional.id", id);
        Transactions transactions =
                new Transactions(new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer()) {
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

    private static List<ProducerRecord<String, byte[]>> records(String topic, String... keys) {
        return List.of(keys).stream()
                .map(key -> new ProducerRecord<>(topic, key, new byte[] {1}))
                .toList();
    }
}
