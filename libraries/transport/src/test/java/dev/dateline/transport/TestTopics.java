package dev.dateline.transport;

import static org.awaitility.Awaitility.await;

import dev.dateline.broker.SharedBroker;
import dev.dateline.broker.topic.TopicContents;
import dev.dateline.transport.transaction.Clients;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Topics of a test's own, and what readers of committed records see of them. */
public record TestTopics(String bootstrapServers) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(100);

    /** On the broker that the tests share. */
    public static TestTopics onSharedBroker() {
        return new TestTopics(SharedBroker.bootstrapServers());
    }

    public Clients clients() {
        return new Clients(Map.of("bootstrap.servers", bootstrapServers));
    }

    /** More patient than the services' own, which must tell within seconds that a broker is away. */
    public Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    }

    /** A new topic of one partition. */
    public String create() throws Exception {
        String name = "test-" + UUID.randomUUID();
        try (Admin admin = admin()) {
            admin.createTopics(List.of(new NewTopic(name, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }
        return name;
    }

    /** A group as one knows it who is no member. */
    public ConsumerGroupMetadata group(String name) {
        try (KafkaConsumer<String, byte[]> nobody = consumer(name)) {
            return nobody.groupMetadata();
        }
    }

    /** A group as a member knew it that read the topic, and has left since. */
    public ConsumerGroupMetadata leftGroup(String name, String topic) {
        try (KafkaConsumer<String, byte[]> member = consumer(name)) {
            member.subscribe(List.of(topic));
            await().atMost(PATIENCE).until(() -> {
                member.poll(POLL);
                return !member.assignment().isEmpty();
            });
            return member.groupMetadata();
        }
    }

    private KafkaConsumer<String, byte[]> consumer(String group) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "group.id", group);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** The keys of all committed records of a topic of one partition, once every transaction in it has ended. */
    public List<String> committedKeys(String topic) {
        return new TopicContents(bootstrapServers)
                .settled(topic).stream().map(ConsumerRecord::key).toList();
    }
}
