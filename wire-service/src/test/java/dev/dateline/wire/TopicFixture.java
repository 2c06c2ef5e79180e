package dev.dateline.wire;

import static org.awaitility.Awaitility.await;

import dev.dateline.broker.SharedBroker;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Topics of a test's own for a wire to read. */
public final class TopicFixture implements AutoCloseable {

    private static final Map<String, Object> BROKER = Map.of("bootstrap.servers", SharedBroker.bootstrapServers());

    private final String enriched = "enriched-" + UUID.randomUUID();
    private final String rejected = "rejected-" + UUID.randomUUID();
    private final Admin admin = Admin.create(BROKER);
    private final KafkaProducer<String, byte[]> producer =
            new KafkaProducer<>(BROKER, new StringSerializer(), new ByteArraySerializer());

    /** Makes them, empty. */
    public TopicFixture() throws Exception {
        create();
    }

    /** What a wire is to know of them. */
    public Map<String, String> environment() {
        return Map.of(
                "KAFKA_BOOTSTRAP_SERVERS",
                SharedBroker.bootstrapServers(),
                "TOPICS_ENRICHED",
                enriched,
                "TOPICS_REJECTED",
                rejected,
                "WIRE_GROUP",
                enriched);
    }

    /** Publishes an enriched article. */
    public void publish(String uri, byte[] article) throws Exception {
        producer.send(new ProducerRecord<>(enriched, uri, article)).get();
    }

    /** Publishes what was rejected, with these headers. */
    public void reject(byte[] original, Map<String, String> headers) throws Exception {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(rejected, "key", original);
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(record).get();
    }

    /** Does to all articles what retention does: they are no longer there. */
    public void expire() throws Exception {
        for (int partition = 0; partition < 6; partition++) {
            admin.deleteRecords(Map.of(new TopicPartition(enriched, partition), RecordsToDelete.beforeOffset(-1)))
                    .all()
                    .get();
        }
    }

    /** Deletes the articles' topic and makes it anew, empty. */
    public void makeAnew() throws Exception {
        admin.deleteTopics(List.of(enriched)).all().get();
        await().until(() -> !admin.listTopics().names().get().contains(enriched));
        admin.createTopics(List.of(new NewTopic(enriched, 6, (short) 1))).all().get();
    }

    private void create() throws Exception {
        admin.createTopics(List.of(new NewTopic(enriched, 6, (short) 1), new NewTopic(rejected, 6, (short) 1)))
                .all()
                .get();
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
    }
}
