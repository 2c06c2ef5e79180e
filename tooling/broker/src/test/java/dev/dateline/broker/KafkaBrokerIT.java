package dev.dateline.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.dateline.broker.process.LoopbackPorts;
import dev.dateline.broker.topic.TopicContents;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One broker for all, started anew where the test before ended it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KafkaBrokerIT {

    @TempDir
    private static Path folder;

    private KafkaBroker broker;
    private String topic;

    @BeforeAll
    void start() {
        broker = KafkaBroker.start(BrokerOptions.in(folder.resolve("shared")));
    }

    @BeforeEach
    void takeATopic() {
        topic = "greetings-" + UUID.randomUUID();
        if (!broker.isAlive()) {
            broker.restart();
        }
    }

    @AfterAll
    void stop() {
        broker.kill();
    }

    @Test
    void takesATopicAndATransactionAsSoonAsItIsReady() throws Exception {
        try (KafkaBroker fresh =
                KafkaBroker.start(BrokerOptions.in(folder.resolve("fresh")).with("log.retention.hours", "24"))) {
            createTopic(fresh);

            send(fresh, "hello");

            assertThat(read(fresh)).containsExactly("hello");
            assertThat(topicSetting(fresh, "retention.ms"))
                    .isEqualTo(Long.toString(Duration.ofHours(24).toMillis()));
        }
    }

    @Test
    void keepsItsRecordsAndItsAddressWhenStoppedAndWhenKilled() throws Exception {
        createTopic(broker);
        send(broker, "one");
        String address = broker.bootstrapServers();

        broker.restart();
        send(broker, "two");
        broker.kill();
        broker.restart();
        send(broker, "three");

        assertThat(broker.bootstrapServers()).isEqualTo(address);
        assertThat(read(broker)).containsExactly("one", "two", "three");
    }

    @Test
    void answersNothingWhilePausedAndGoesOnAfterwards() throws Exception {
        createTopic(broker);

        broker.pause();
        try (Admin admin = admin(broker, Map.of("request.timeout.ms", "300", "default.api.timeout.ms", "600"))) {
            assertThatThrownBy(() -> admin.describeCluster().nodes().get())
                    .hasRootCauseInstanceOf(TimeoutException.class);
        } finally {
            broker.resume();
        }

        send(broker, "hello again");
        assertThat(read(broker)).containsExactly("hello again");
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

    private void createTopic(KafkaBroker of) throws Exception {
        try (Admin admin = admin(of, Map.of())) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
    }

    private String topicSetting(KafkaBroker of, String key) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (Admin admin = admin(of, Map.of())) {
            return admin.describeConfigs(List.of(resource))
                    .all()
                    .get()
                    .get(resource)
                    .get(key)
                    .value();
        }
    }

    private static Admin admin(KafkaBroker of, Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("bootstrap.servers", of.bootstrapServers());
        return Admin.create(settings);
    }

    private void send(KafkaBroker of, String text) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", of.bootstrapServers(), "transactional.id", "greeter");
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(topic, text.getBytes(StandardCharsets.UTF_8)))
                    .get();
            producer.commitTransaction();
        }
    }

    /** What is committed, once every transaction has ended. */
    private List<String> read(KafkaBroker of) {
        return new TopicContents(of.bootstrapServers())
                .settled(topic).stream()
                        .map(each -> new String(each.value(), StandardCharsets.UTF_8))
                        .toList();
    }
}
