package dev.dateline.torture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dateline.broker.process.LoopbackPorts;
import dev.dateline.broker.topic.TopicContents;
import dev.dateline.contract.article.Article;
import dev.dateline.contract.event.Topics;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.stack.audit.Audit;
import dev.dateline.stack.audit.Balance;
import dev.dateline.stack.health.BrokerClient;
import dev.dateline.stack.health.HealthClient;
import dev.dateline.stack.process.DataFolder;
import dev.dateline.stack.process.Installation;
import dev.dateline.stack.process.Instance;
import dev.dateline.stack.process.Instances;
import dev.dateline.stack.process.Ports;
import dev.dateline.stack.process.Service;
import dev.dateline.stack.process.Stack;
import dev.dateline.stack.process.StackOptions;
import dev.dateline.torture.fault.Launches;
import dev.dateline.torture.input.GrowingDocuments;
import dev.dateline.torture.input.MadeUp;
import dev.dateline.torture.input.PacedWriter;
import dev.dateline.torture.input.SourceFolders;
import dev.dateline.torture.input.Written;
import dev.dateline.torture.witness.InputWitness;
import dev.dateline.torture.witness.Testimony;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two instances of ingest are restarted one after the other, and one is killed, while articles are written to four sources: nothing
 * is lost or doubled. How long a source brought nothing is written down, not judged beyond telling right from wrong.
 */
@Tag("long")
class IngestScaleOutIT {

    private static final int INSTANCES = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** Ten articles a second, for longer than all takes. */
    private static final Duration WRITING = Duration.ofMinutes(10);

    private static final int ARTICLES = 6_000;
    /** What a forgotten transaction holds a partition for: {@code transaction.timeout.ms}, unless it is set as ours is. */
    private static final Duration KAFKAS_TRANSACTION_TIMEOUT = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    private final Written written = new Written();

    @Test
    void anInstanceThatIsRestartedOrKilledHandsItsSourcesOn() throws Exception {
        SourceFolders folders = SourceFolders.in(folder);
        StackOptions options = options(folders);
        String bootstrapServers = options.ports().bootstrapServers();
        try (Stack stack = Stack.start(options, new Launches())) {
            stack.awaitReady(PATIENCE);
            GrowingDocuments documents = new GrowingDocuments(folders, written, 1);
            Instant end = Instant.now().plus(WRITING);
            PacedWriter writer =
                    new PacedWriter(new MadeUp(ARTICLES, 1), documents, () -> Duration.between(Instant.now(), end), 1);
            CompletableFuture<Void> writing =
                    CompletableFuture.runAsync(writer, task -> new Thread(task, "writer").start());
            awaitMore(documents, 100);

            Instant restarted = Instant.now();
            for (int slot = 0; slot < INSTANCES; slot++) {
                stack.stop(instance(slot).name());
                stack.start(instance(slot));
                awaitReady(instance(slot), options);
            }
            awaitMore(documents, 100);
            Instant killed = Instant.now();
            stack.part(instance(1).name()).orElseThrow().part().kill();
            stack.stop(instance(1).name());
            await().atMost(PATIENCE).until(() -> shares(options) == Topics.PARTITIONS);
            awaitMore(documents, 200);
            Instant calm = Instant.now();
            writer.stop();
            writing.join();

            assertThat(new Settling(bootstrapServers, folders, Optional.empty()).await())
                    .isEmpty();
            Balance balance = new Audit(
                            bootstrapServers,
                            new BrokerClient(bootstrapServers, PATIENCE).ask().lag())
                    .run();
            Testimony testimony = new InputWitness(bootstrapServers, written.articles(), written.broken()).run();
            Duration rolling = longestSilence(bootstrapServers, restarted, killed);
            Duration kill = longestSilence(bootstrapServers, killed, calm);
            Files.writeString(
                    Path.of("target", "ingest-scale-out.txt"),
                    "rolling restart " + rolling + ", killed " + kill + "\n");

            assertThat(balance.balanced()).as("%s", balance.first()).isTrue();
            assertThat(testimony.clean()).as("%s", testimony.first()).isTrue();
            assertThat(List.of(rolling, kill)).allMatch(wait -> wait.compareTo(KAFKAS_TRANSACTION_TIMEOUT) < 0);
        }
    }

    private StackOptions options(SourceFolders folders) {
        Ports ports = Ports.free().withoutWire();
        DataFolder data = new DataFolder(folder.resolve("data"));
        return new StackOptions(Installation.current(), data, folders.first(), ports, false)
                .with(folders.settings())
                .with(
                        new Instances(Service.INGEST, List.of(ports.ingest(), LoopbackPorts.free()), INSTANCES),
                        Instances.from(Service.ENRICH, ports.enrich(), 1))
                .forTorture();
    }

    private static Instance instance(int slot) {
        return new Instance(Service.INGEST, slot);
    }

    private static void awaitMore(GrowingDocuments documents, int articles) {
        int before = documents.appended();
        await().atMost(PATIENCE).until(() -> documents.appended() >= before + articles);
    }

    private static void awaitReady(Instance instance, StackOptions options) {
        HealthClient health = new HealthClient(Duration.ofSeconds(3));
        await().atMost(PATIENCE)
                .until(() -> health.ask(instance.name(), options.ingest().port(instance.slot()))
                        .ready());
    }

    /** How many shares the first instance has. */
    private static int shares(StackOptions options) {
        HealthClient health = new HealthClient(Duration.ofSeconds(3));
        return health.ask(instance(0).name(), options.ingest().port(0)).checks().stream()
                .map(check -> check.data().get("shares"))
                .filter(Integer.class::isInstance)
                .mapToInt(Integer.class::cast)
                .sum();
    }

    /** The longest time between two articles of one source that were published in that time. */
    private static Duration longestSilence(String bootstrapServers, Instant from, Instant to) throws IOException {
        Map<String, TreeMap<Long, Long>> times = new TreeMap<>();
        for (ConsumerRecord<String, byte[]> record : new TopicContents(bootstrapServers).settled(Topics.ARTICLES)) {
            String source = ArticleJson.read(record.value(), Article.class)
                    .sourcePosition()
                    .source();
            times.computeIfAbsent(source, each -> new TreeMap<>()).put(record.timestamp(), record.offset());
        }
        long longest = 0;
        for (TreeMap<Long, Long> ofSource : times.values()) {
            long last = from.toEpochMilli();
            for (long time :
                    ofSource.subMap(from.toEpochMilli(), to.toEpochMilli()).keySet()) {
                longest = Math.max(longest, time - last);
                last = time;
            }
            longest = Math.max(longest, to.toEpochMilli() - last);
        }
        return Duration.ofMillis(longest);
    }
}
