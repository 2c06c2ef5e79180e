package dev.dateline.stack.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.broker.SharedBroker;
import dev.dateline.connection.ClientSettings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MarkersAsideIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TopicPartition partition = new TopicPartition("test-" + UUID.randomUUID(), 0);

    @BeforeEach
    void createTopic() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", SharedBroker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(partition.topic(), 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    @Test
    void aMarkerIsNothingLeftToRead() {
        long end = transaction(true, "a", "b");

        assertThat(end).isEqualTo(3);
        assertThat(endFor(2, end)).isEqualTo(2);
    }

    @Test
    void anAbortedRecordIsNothingLeftToRead() {
        transaction(true, "a");
        long end = transaction(false, "b");

        assertThat(endFor(2, end)).isEqualTo(2);
    }

    @Test
    void aCommittedRecordBehindAMarkerIsLeftToRead() {
        transaction(true, "a");
        long end = transaction(true, "b");

        assertThat(endFor(1, end)).isEqualTo(4);
    }

    private long endFor(long next, long end) {
        try (MarkersAside markersAside =
                new MarkersAside(ClientSettings.plain(SharedBroker.bootstrapServers()), PATIENCE)) {
            return markersAside.end(partition, next, end);
        }
    }

    /** Commits or aborts these values; returns the offset behind the transaction's marker. */
    private long transaction(boolean commit, String... values) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", SharedBroker.bootstrapServers(), "transactional.id", partition.topic());
        long last = 0;
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            for (String value : values) {
                last = producer.send(new ProducerRecord<>(partition.topic(), 0, null, value))
                        .get()
                        .offset();
            }
            if (commit) {
                producer.commitTransaction();
            } else {
                producer.abortTransaction();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return last + 2;
    }
}
