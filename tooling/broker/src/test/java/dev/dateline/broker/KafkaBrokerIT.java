package dev.dateline.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.dateline.broker.process.LoopbackPorts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerIT {

    private static final String TOPIC = "greetings";

    @TempDir
    private Path folder;

    private KafkaBroker broker;

    @BeforeEach
    void start() {
        broker = KafkaBroker.start(BrokerOptions.in(folder).with("log.retention.hours", "24"));
    }

    @AfterEach
    void stop() {
        broker.kill();
    }

    @Test
    void takesATopicAndATransactionAsSoonAsItIsReady() throws Exception {
        createTopic();

        send("hello");

        assertThat(read()).containsExactly("hello");
        assertThat(topicSetting("retention.ms"))
                .isEqualTo(Long.toString(Duration.ofHours(24).toMillis()));
    }

    @Test
    void keepsItsRecordsAndItsAddressWhenStoppedAndWhenKilled() throws Exception {
        createTopic();
        send("one");
        String address = broker.bootstrapServers();

        broker.restart();
        send("two");
        broker.kill();
        broker.restart();
        send("three");

        assertThat(broker.bootstrapServers()).isEqualTo(address);
        assertThat(read()).containsExactly("one", "two", "three");
    }

    @Test
    void answersNothingWhilePausedAndGoesOnAfterwards() throws Exception {
        createTopic();

        broker.pause();
        try (Admin admin = admin(Map.of("request.timeout.ms", "300", "default.api.timeout.ms", "600"))) {
            assertThatThrownBy(() -> admin.describeCluster().nodes().get())
                    .hasRootCauseInstanceOf(TimeoutException.class);
        } finally {
            broker.resume();
        }

        send("hello again");
        assertThat(read()).containsExactly("hello again");
    }

    @Test
    void leavesNoProcessBehindWhenItIsClosed() {
        long pid = broker.pid();

        broker.close();

        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void endsWhenTheProcessThatStartedItIsKilled() throws Exception {
        Path pidFile = folder.resolve("pid");
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-D" + BrokerOptions.LIBRARIES + "=" + System.getProperty(BrokerOptions.LIBRARIES),
                        BrokerParent.class.getName(),
                        folder.resolve("other").toString(),
                        pidFile.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        await().atMost(KafkaBroker.START_PATIENCE).until(() -> Files.exists(pidFile));
        long child = Long.parseLong(Files.readString(pidFile));

        parent.destroyForcibly().waitFor();

        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        ProcessHandle.of(child).filter(ProcessHandle::isAlive).isEmpty());
    }

    @Test
    void saysWhereToLookWhenItsPortIsTaken() {
        BrokerOptions samePort = BrokerOptions.in(folder.resolve("second")).withPort(broker.port());

        try (KafkaBroker second = KafkaBroker.launch(samePort)) {
            assertThatThrownBy(() -> second.awaitReady(KafkaBroker.START_PATIENCE))
                    .isInstanceOf(BrokerNotReadyException.class)
                    .hasMessageContaining("port " + broker.port())
                    .hasMessageContaining("broker.log");
        }
        assertThat(LoopbackPorts.isFree(broker.port())).isFalse();
    }

    private void createTopic() throws Exception {
        try (Admin admin = admin(Map.of())) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
        }
    }

    private String topicSetting(String key) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
        try (Admin admin = admin(Map.of())) {
            return admin.describeConfigs(List.of(resource))
                    .all()
                    .get()
                    .get(resource)
                    .get(key)
                    .value();
        }
    }

    private Admin admin(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("bootstrap.servers", broker.bootstrapServers());
        return Admin.create(settings);
    }

    private void send(String text) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "transactional.id", "greeter");
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(TOPIC, text.getBytes(StandardCharsets.UTF_8)))
                    .get();
            producer.commitTransaction();
        }
    }

    /** What is committed, once every transaction has ended. */
    private List<String> read() throws Exception {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker.bootstrapServers(),
                "isolation.level", "read_committed",
                "auto.offset.reset", "earliest");
        TopicPartition partition = new TopicPartition(TOPIC, 0);
        List<String> texts = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
                Admin admin = admin(Map.of())) {
            consumer.assign(List.of(partition));
            long end = admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                    .partitionResult(partition)
                    .get()
                    .offset();
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(100))
                        .forEach(each -> texts.add(new String(each.value(), StandardCharsets.UTF_8)));
            }
        }
        return texts;
    }
}
