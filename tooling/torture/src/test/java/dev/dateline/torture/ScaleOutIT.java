package dev.dateline.torture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dateline.broker.process.LoopbackPorts;
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
import dev.dateline.torture.witness.Stall;
import dev.dateline.torture.witness.Testimony;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Instances are restarted one after another, killed and removed while articles flow: nothing is lost or doubled, and no
 * partition is left to Kafka's own timeouts. How long each waited is written down, not judged: that is the machine's.
 */
@Tag("long")
class ScaleOutIT {

    private static final int INSTANCES = 3;
    private static final int PARTITIONS = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** Ten articles a second, for longer than all takes. */
    private static final Duration WRITING = Duration.ofMinutes(10);

    private static final int ARTICLES = 6_000;
    /** What a forgotten transaction holds a partition for: {@code transaction.timeout.ms}, unless it is set as ours is. */
    private static final Duration KAFKAS_TRANSACTION_TIMEOUT = Duration.ofMinutes(1);

    private static final long CALM = 100;

    @TempDir
    private Path folder;

    private final Written written = new Written();

    @Test
    void restartsStallNoPartitionForLongAndAnInstanceThatIsGoneIsReplaced() throws Exception {
        StackOptions options = options();
        String bootstrapServers = options.ports().bootstrapServers();
        Instant restarted;
        Instant killed;
        Instant removed;
        Instant calm;
        try (Stack stack = Stack.start(options, new Launches())) {
            stack.awaitReady(PATIENCE);
            GrowingDocuments documents = new GrowingDocuments(folders(options), written, 1);
            Instant end = Instant.now().plus(WRITING);
            PacedWriter writer =
                    new PacedWriter(new MadeUp(ARTICLES, 1), documents, () -> Duration.between(Instant.now(), end), 1);
            CompletableFuture<Void> writing =
                    CompletableFuture.runAsync(writer, task -> new Thread(task, "writer").start());
            await().atMost(PATIENCE).until(() -> documents.appended() > 50);
            awaitMembers(options, INSTANCES);

            restarted = awaitCalm(bootstrapServers);
            for (int slot = 0; slot < INSTANCES; slot++) {
                stack.stop(instance(slot).name());
                stack.start(instance(slot));
                awaitReady(instance(slot).name(), options.enrich().ports().get(slot));
            }
            awaitMembers(options, INSTANCES);
            killed = awaitCalm(bootstrapServers);
            stack.part(instance(2).name()).orElseThrow().part().kill();
            stack.stop(instance(2).name());
            awaitMembers(options, 2);
            removed = awaitCalm(bootstrapServers);
            stack.stop(instance(1).name());
            awaitMembers(options, 1);
            calm = awaitCalm(bootstrapServers);
            writer.stop();
            writing.join();

            assertThat(new Settling(bootstrapServers, folders(options), Optional.empty()).await())
                    .isEmpty();
            Balance balance = new Audit(
                            bootstrapServers,
                            new BrokerClient(bootstrapServers, PATIENCE).ask().lag())
                    .run();
            InputWitness witness = new InputWitness(bootstrapServers, written.articles(), written.broken());
            Testimony testimony = witness.run();
            List<Stall> stalls = witness.stalls().noticeable();
            Duration rolling = longest(stalls, restarted, killed);
            Duration kill = longest(stalls, killed, removed);
            Duration removal = longest(stalls, removed, calm);
            Files.writeString(
                    Path.of("target", "scale-out.txt"),
                    "rolling restart " + rolling + ", killed " + kill + ", removed " + removal + "\n");

            assertThat(balance.balanced()).as("%s", balance.first()).isTrue();
            assertThat(testimony.clean()).as("%s", testimony.first()).isTrue();
            assertThat(List.of(rolling, kill, removal))
                    .allMatch(wait -> wait.compareTo(KAFKAS_TRANSACTION_TIMEOUT) < 0);
        }
    }

    private StackOptions options() throws Exception {
        Path seeds = Files.createDirectories(folder.resolve("documents"));
        List<Integer> enrich = IntStream.range(0, INSTANCES)
                .mapToObj(slot -> LoopbackPorts.free())
                .toList();
        Ports ports = new Ports(LoopbackPorts.free(), LoopbackPorts.free(), enrich.get(0));
        DataFolder data = new DataFolder(folder.resolve("data"));
        return new StackOptions(Installation.current(), data, seeds, ports, false)
                .with(
                        Instances.from(Service.INGEST, ports.ingest(), 1),
                        new Instances(Service.ENRICH, enrich, INSTANCES))
                .forTorture();
    }

    private static SourceFolders folders(StackOptions options) {
        return new SourceFolders(List.of(options.seeds()));
    }

    private static Instance instance(int slot) {
        return new Instance(Service.ENRICH, slot);
    }

    private static void awaitReady(String instance, int port) {
        HealthClient health = new HealthClient(Duration.ofSeconds(3));
        await().atMost(PATIENCE).until(() -> health.ask(instance, port).ready());
    }

    /** Returns once that many instances have all partitions, each its share. */
    private static void awaitMembers(StackOptions options, int members) {
        HealthClient health = new HealthClient(Duration.ofSeconds(3));
        await().atMost(PATIENCE).until(() -> IntStream.range(0, members)
                .allMatch(slot -> partitions(health, options.enrich().ports().get(slot)) == PARTITIONS / members));
    }

    private static int partitions(HealthClient health, int port) {
        return health.ask("enrich", port).checks().stream()
                .map(check -> check.data().get("partitions"))
                .filter(Integer.class::isInstance)
                .mapToInt(Integer.class::cast)
                .sum();
    }

    /** When enrich had next to nothing to do. */
    private static Instant awaitCalm(String bootstrapServers) {
        BrokerClient broker = new BrokerClient(bootstrapServers, Duration.ofSeconds(5));
        await().atMost(PATIENCE).until(() -> broker.ask().totalLag().orElse(Long.MAX_VALUE) < CALM);
        return Instant.now();
    }

    private static Duration longest(List<Stall> stalls, Instant from, Instant to) {
        return stalls.stream()
                .filter(stall -> stall.from().isAfter(from) && stall.from().isBefore(to))
                .map(Stall::length)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }
}
