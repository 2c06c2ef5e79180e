package dev.dateline.ingest.publish;

import static org.awaitility.Awaitility.await;

import dev.dateline.broker.SharedBroker;
import dev.dateline.broker.topic.TopicContents;
import dev.dateline.contract.position.Ledger;
import dev.dateline.formats.Formats;
import dev.dateline.formats.item.Item;
import dev.dateline.ingest.config.IngestConfig;
import dev.dateline.ingest.config.SourceKinds;
import dev.dateline.ingest.restore.Dealing;
import dev.dateline.ingest.restore.Restorer;
import dev.dateline.ingest.restore.ShareTopics;
import dev.dateline.ingest.source.SourceFactory;
import dev.dateline.transport.broker.BrokerWatch;
import dev.dateline.transport.group.Member;
import dev.dateline.transport.run.WorkThread;
import dev.dateline.transport.topic.TopicSpec;
import dev.dateline.transport.topic.TopicsConfig;
import dev.dateline.transport.trace.Tracing;
import dev.dateline.transport.transaction.Clients;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Topics and a transactional id of a test's own, with ingest's work running on them as often as the test wants. */
public final class IngestFixture implements AutoCloseable {

    private static final Duration PUBLISHING = Duration.ofMinutes(5);

    public final String name = "test-" + UUID.randomUUID();
    final Clients clients;
    /** Of what others would publish, however long the machine takes for it. */
    final Clients patient;

    public final TopicsConfig topics = new SmallRyeConfigBuilder()
            .withMapping(TopicsConfig.class)
            .withDefaultValue("topics.articles", name)
            .withDefaultValue("topics.rejected", name + ".rejected")
            .withDefaultValue("topics.positions", name + ".positions")
            .withDefaultValue("topics.versions", name + ".versions")
            .build()
            .getConfigMapping(TopicsConfig.class);
    private final String bootstrapServers;
    private final BrokerWatch broker;
    private final List<Running> runs = new ArrayList<>();

    /** One run of ingest's work. */
    public record Running(IngestWork work, WorkThread thread) {

        private static final Duration PATIENCE = Duration.ofSeconds(60);

        /** Returns once that many items are read, those of earlier runs included. */
        public void awaitRead(long items) {
            await().atMost(PATIENCE).until(() -> work.status().ledger().read() == items);
        }

        void awaitPhase(IngestStatus.Phase phase) {
            await().atMost(PATIENCE).until(() -> work.status().phase() == phase);
        }
    }

    public IngestFixture() throws InterruptedException {
        this(SharedBroker.bootstrapServers());
    }

    /** On a broker of the test's own. */
    IngestFixture(String bootstrapServers) throws InterruptedException {
        this.bootstrapServers = bootstrapServers;
        clients = new Clients(Map.of("bootstrap.servers", bootstrapServers));
        patient = new Clients(
                Map.of("bootstrap.servers", bootstrapServers, "transaction.timeout.ms", (int) PUBLISHING.toMillis()));
        broker = new BrokerWatch(clients::admin, TopicSpec.ofIngest(topics), Clock.systemUTC());
        broker.start();
        for (int tries = 0; !broker.awaitReady() && tries < 30; tries++) {}
    }

    /** A folder as it would be configured, with the defaults of all else. */
    static SourceFactory folder(String id, Path folder) {
        IngestConfig config = new SmallRyeConfigBuilder()
                .withMapping(IngestConfig.class)
                .withDefaultValue("ingest.seeds.folder", folder.toString())
                .withDefaultValue("ingest.seeds.source", id)
                .build()
                .getConfigMapping(IngestConfig.class);
        return SourceKinds.standard(Formats.standard(), config.http(), Clock.systemUTC())
                .sources(config)
                .get(0);
    }

    Running startScript(List<Item> script) {
        return start(ScriptedSource.of(script));
    }

    Running start(SourceFactory source) {
        return start(List.of(source));
    }

    /** A run that reads these sources. */
    public Running start(List<SourceFactory> sources) {
        return start("0", sources);
    }

    /** A run of a slot. */
    Running start(String slot, List<SourceFactory> sources) {
        IngestWork work = new IngestWork(
                broker,
                new Member(clients, name, slot, topics.positions()),
                new Restorer(clients, name, ShareTopics.of(topics), new Dealing(topics.partitions(), sources), 30),
                sources,
                topics,
                Clock.systemUTC(),
                Tracing.off(),
                deaf());
        WorkThread thread = new WorkThread(name, work, ending -> {});
        thread.start();
        Running running = new Running(work, thread);
        runs.add(running);
        return running;
    }

    /** Ends a run in the middle of whatever it does. */
    public void kill(Running running) throws InterruptedException {
        running.thread().stop(Duration.ofMillis(1));
        await().until(() -> running.thread().ending().isPresent());
    }

    void stop(Running running) throws InterruptedException {
        running.thread().stop(Duration.ofSeconds(20));
    }

    /** All committed records of a topic, partition by partition, once every transaction in it has ended. */
    public List<ConsumerRecord<String, byte[]>> committed(String topic) {
        return new TopicContents(bootstrapServers).settled(topic);
    }

    private static IngestListener deaf() {
        return new IngestListener() {
            @Override
            public void committed(Ledger added, int records) {}

            @Override
            public void aborted(Exception cause) {}
        };
    }

    @Override
    public void close() {
        try {
            for (Running running : runs) {
                stop(running);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            broker.close();
        }
    }
}
