package dev.dateline.transport;

import dev.dateline.broker.SharedBroker;
import dev.dateline.transport.transaction.Clients;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Topics of a test's own, and what readers of committed records see of them. */
public record TestTopics(String bootstrapServers) {

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

    /** The keys of all committed records of a topic of one partition, once every transaction in it has ended. */
    public List<String> committedKeys(String topic) throws Exception {
        TopicPartition partition = new TopicPartition(topic, 0);
        try (KafkaConsumer<String, byte[]> reader = clients().reader();
                Admin admin = admin()) {
            reader.assign(List.of(partition));
            reader.seekToBeginning(List.of(partition));
            long end = admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                    .partitionResult(partition)
                    .get()
                    .offset();
            List<String> keys = new ArrayList<>();
            while (reader.position(partition) < end) {
                reader.poll(Duration.ofMillis(100)).forEach(record -> keys.add(record.key()));
            }
            return keys;
        }
    }
}
