package dev.dateline.wire.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dateline.broker.SharedBroker;
import dev.dateline.broker.topic.TopicContents;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.wire.Articles;
import dev.dateline.wire.WireProcess;
import dev.dateline.wire.index.ArticleIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
class KilledWhileIndexingIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern ARTICLES = Pattern.compile("\"articles\": (\\d+)");
    private static final int ARTICLES_WRITTEN = 4_000;
    private static final int KILLS = 20;

    private final String topic = "enriched-" + UUID.randomUUID();

    @TempDir
    private Path folder;

    @Test
    void theIndexEqualsTheTopicAfterTwentyKillsAndIsMadeAgainWhenItIsGone() throws Exception {
        write();
        Map<String, String> versions = versions();
        Map<String, String> plain =
                Map.of("KAFKA_BOOTSTRAP_SERVERS", SharedBroker.bootstrapServers(), "TOPICS_ENRICHED", topic);
        Map<String, String> environment = new HashMap<>(plain);
        environment.put("MP_MESSAGING_INCOMING_ENRICHED_IN_MAX_POLL_RECORDS", "100");
        try (WireProcess wire = new WireProcess(folder, environment)) {
            long reached = 0;
            for (int kill = 1; kill <= KILLS; kill++) {
                long more = Math.min(versions.size() - 1, reached + 50);
                await().pollInterval(Duration.ofMillis(20)).atMost(PATIENCE).until(() -> articles(wire) >= more);
                reached = articles(wire);
                wire.killAndStart();
            }
            await().atMost(PATIENCE).until(wire::ready);
            assertThat(wire.get("/q/health/ready")).contains("\"progress-percent\": 100");
        }
        assertThat(indexed(versions.keySet())).isEqualTo(versions);

        delete(WireProcess.index(folder));
        try (WireProcess wire = new WireProcess(folder, plain)) {
            await().atMost(PATIENCE).until(wire::ready);
        }
        assertThat(indexed(versions.keySet())).isEqualTo(versions);
    }

    /** Each tenth article comes in a second version, and each twentieth record was aborted. */
    private void write() throws Exception {
        Map<String, Object> config = Map.of(
                "bootstrap.servers",
                SharedBroker.bootstrapServers(),
                "transactional.id",
                topic,
                "linger.ms",
                20,
                "batch.size",
                1 << 18);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", SharedBroker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(topic, 6, (short) 1))).all().get();
        }
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            for (int batch = 0; batch < 20; batch++) {
                producer.beginTransaction();
                for (int i = 0; i < ARTICLES_WRITTEN / 20; i++) {
                    String uri = "dateline://test/" + batch + "#" + i;
                    send(producer, uri, 1);
                    if (i % 10 == 0) {
                        send(producer, uri, 2);
                    }
                }
                producer.commitTransaction();
                producer.beginTransaction();
                send(producer, "dateline://test/aborted#" + batch, 1);
                producer.abortTransaction();
            }
        }
    }

    private void send(KafkaProducer<String, byte[]> producer, String uri, int version) {
        var unused = producer.send(new ProducerRecord<>(topic, uri, Articles.article(uri, version)));
    }

    /** Of each article in the topic the last version. */
    private Map<String, String> versions() throws IOException {
        Map<String, String> versions = new HashMap<>();
        for (var record : new TopicContents(SharedBroker.bootstrapServers()).settled(topic)) {
            var article = ArticleJson.readEnriched(record.value()).article();
            versions.put(article.uri(), article.version());
        }
        assertThat(versions).hasSize(ARTICLES_WRITTEN);
        return versions;
    }

    private Map<String, String> indexed(Set<String> uris) throws IOException {
        Map<String, String> versions = new HashMap<>();
        try (ArticleIndex index = new ArticleIndex(WireProcess.index(folder))) {
            assertThat(index.size()).isEqualTo(uris.size());
            for (String uri : new HashSet<>(uris)) {
                var article = index.article(uri).orElseThrow().enriched().article();
                versions.put(article.uri(), article.version());
            }
        }
        return versions;
    }

    private static long articles(WireProcess wire) {
        Matcher matcher = ARTICLES.matcher(wire.get("/q/health/ready"));
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
