package dev.dateline.transport.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.dateline.transport.TestTopics;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TransactionsIT {

    private final String id = "test-" + UUID.randomUUID();
    private final TestTopics topics = topics();

    /** Where the transactions run. */
    TestTopics topics() {
        return TestTopics.onSharedBroker();
    }

    @Test
    void commitsAllRecordsOfATransaction() throws Exception {
        String topic = topics.create();
        try (Transactions transactions = opened()) {
            assertThat(transactions.commit(records(topic, "a", "b"))).isInstanceOf(Outcome.Committed.class);
        }

        assertThat(topics.committedKeys(topic)).containsExactly("a", "b");
    }

    @Test
    void showsNothingOfAnAbortedTransactionAndGoesOn() throws Exception {
        String topic = topics.create();
        try (Transactions transactions = opened()) {
            List<ProducerRecord<String, byte[]>> tooLarge =
                    List.of(record(topic, "a"), new ProducerRecord<>(topic, "big", new byte[9 << 20]));

            assertThat(transactions.commit(tooLarge)).isInstanceOf(Outcome.Aborted.class);
            assertThatIllegalStateException().isThrownBy(() -> transactions.commit(records(topic, "b")));
            transactions.init();
            assertThat(transactions.commit(records(topic, "c"))).isInstanceOf(Outcome.Committed.class);
        }

        assertThat(topics.committedKeys(topic)).containsExactly("c");
    }

    /** Were each record waited for, this would take a quarter of an hour. */
    @Test
    @Timeout(120)
    void givesUpAtTheFirstRecordThatFindsNoPartition() throws Exception {
        String topic = topics.create();
        Clients clients = new Clients(Map.of("bootstrap.servers", topics.bootstrapServers(), "max.block.ms", 1000));
        List<ProducerRecord<String, byte[]>> astray =
                Collections.nCopies(1000, new ProducerRecord<>(topic, 7, "astray", new byte[10]));
        try (Transactions transactions = clients.transactions(id)) {
            transactions.init();

            assertThat(transactions.commit(astray))
                    .isInstanceOfSatisfying(Outcome.Aborted.class, aborted -> assertThat(aborted.cause())
                            .isInstanceOf(TimeoutException.class));
            transactions.init();
            assertThat(transactions.commit(records(topic, "a"))).isInstanceOf(Outcome.Committed.class);
        }

        assertThat(topics.committedKeys(topic)).containsExactly("a");
    }

    @Test
    void isFencedByASecondProducerOfTheSameId() throws Exception {
        String topic = topics.create();
        try (Transactions first = opened();
                Transactions second = opened()) {
            assertThat(second.commit(records(topic, "b"))).isInstanceOf(Outcome.Committed.class);

            assertThat(first.commit(records(topic, "a"))).isInstanceOf(Outcome.Fenced.class);
        }

        assertThat(topics.committedKeys(topic)).containsExactly("b");
    }

    @Test
    void commitsOffsetsWithTheRecords() throws Exception {
        String topic = topics.create();
        TopicPartition partition = new TopicPartition(topic, 0);
        Consumed consumed = new Consumed(Progress.to(Map.of(partition, new OffsetAndMetadata(7))), topics.group(id));
        try (Transactions transactions = opened()) {
            transactions.commit(records(topic, "a"), consumed);
        }

        assertThat(committed(partition).offset()).isEqualTo(7);
    }

    @Test
    void abortsWhereTheGroupHasMovedOn() throws Exception {
        String topic = topics.create();
        TopicPartition partition = new TopicPartition(topic, 0);
        ConsumerGroupMetadata stale = topics.leftGroup(id, topic);
        try (Transactions transactions = opened()) {
            Outcome outcome = transactions.commit(
                    records(topic, "a"), new Consumed(Progress.to(Map.of(partition, new OffsetAndMetadata(7))), stale));

            assertThat(outcome).isInstanceOf(Outcome.Aborted.class);
        }

        assertThat(topics.committedKeys(topic)).isEmpty();
    }

    private Transactions opened() {
        Transactions transactions = topics.clients().transactions(id);
        transactions.init();
        return transactions;
    }

    private OffsetAndMetadata committed(TopicPartition partition) {
        try (KafkaConsumer<String, byte[]> member = topics.clients().member(id, id)) {
            return member.committed(Set.of(partition)).get(partition);
        }
    }

    private static List<ProducerRecord<String, byte[]>> records(String topic, String... keys) {
        return List.of(keys).stream().map(key -> record(topic, key)).toList();
    }

    private static ProducerRecord<String, byte[]> record(String topic, String key) {
        return new ProducerRecord<>(topic, key, new byte[10]);
    }
}
