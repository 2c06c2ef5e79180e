package dev.dateline.ingest;

import dev.dateline.connection.WrongSetting;
import dev.dateline.formats.Formats;
import dev.dateline.ingest.config.IngestConfig;
import dev.dateline.ingest.config.SourceKinds;
import dev.dateline.ingest.publish.IngestListener;
import dev.dateline.ingest.publish.IngestStatus;
import dev.dateline.ingest.publish.IngestWork;
import dev.dateline.ingest.restore.Dealing;
import dev.dateline.ingest.restore.Restorer;
import dev.dateline.ingest.restore.ShareTopics;
import dev.dateline.ingest.source.SourceFactory;
import dev.dateline.transport.broker.BrokerWatch;
import dev.dateline.transport.config.HostName;
import dev.dateline.transport.group.Member;
import dev.dateline.transport.group.Slot;
import dev.dateline.transport.metrics.Build;
import dev.dateline.transport.metrics.KafkaMetrics;
import dev.dateline.transport.run.Ending;
import dev.dateline.transport.run.Lifecycle;
import dev.dateline.transport.run.WorkThread;
import dev.dateline.transport.time.SteadyClock;
import dev.dateline.transport.topic.TopicSpec;
import dev.dateline.transport.topic.TopicsConfig;
import dev.dateline.transport.trace.Tracing;
import dev.dateline.transport.trace.TracingConfig;
import dev.dateline.transport.transaction.Clients;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts ingest's parts, off the start-up thread, and stops them; asked by health checks how they are. */
@ApplicationScoped
public class IngestService {

    private static final Logger LOG = LoggerFactory.getLogger(IngestService.class);

    private final Set<String> sources;
    private final IngestWork work;
    private final Slot slot;
    private final Lifecycle lifecycle;
    private final Optional<WrongSetting> wrongSetting;

    /** {@code kafka} holds the {@code kafka.*} configuration, in Kafka's own keys. */
    public IngestService(
            IngestConfig config,
            TopicsConfig topics,
            IngestListener listener,
            MeterRegistry registry,
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "quarkus.http.port") int port,
            TracingConfig tracing,
            OpenTelemetry telemetry,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        Clock clock = Clock.systemUTC();
        slot = Slot.of(config.slot(), HostName.current(), port);
        slot.advice("ingest.slot").ifPresent(LOG::warn);
        KafkaMetrics kafkaMetrics = new KafkaMetrics(
                registry, List.of(topics.articles(), topics.rejected(), topics.positions(), topics.versions()));
        Clients clients = new Clients(kafka, kafkaMetrics);
        wrongSetting = clients.wrongSetting();
        Clock waits = SteadyClock.of(clock);
        BrokerWatch broker = new BrokerWatch(clients::fittingAdmin, TopicSpec.ofIngest(topics), waits);
        List<SourceFactory> factories = SourceKinds.standard(
                        Formats.standard(), config.http(), topics.versionsRetention(), waits)
                .sources(config);
        sources = factories.stream().map(SourceFactory::id).collect(Collectors.toUnmodifiableSet());
        work = new IngestWork(
                broker,
                new Member(clients, config.group(), slot.name(), topics.positions()),
                new Restorer(
                        clients,
                        config.group(),
                        ShareTopics.of(topics),
                        new Dealing(topics.partitions(), factories),
                        (int) topics.versionsRetention().toDays()),
                factories,
                topics,
                clock,
                Tracing.of(tracing, telemetry),
                listener);
        lifecycle = new Lifecycle(broker, new WorkThread("ingest", work, IngestService::exit));
        kafkaMetrics.watch(() -> lifecycle.brokerState().answers());
        kafkaMetrics.build(Build.of(version));
    }

    void start(@Observes StartupEvent event) {
        wrongSetting.ifPresentOrElse(IngestService::refuse, lifecycle::start);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        lifecycle.stop();
    }

    /** The work and the watch over the broker. */
    public Lifecycle lifecycle() {
        return lifecycle;
    }

    /** What tells this instance from the others. */
    public Slot slot() {
        return slot;
    }

    /** The ids of the sources that are configured. */
    public Set<String> sources() {
        return sources;
    }

    /** How the work is getting on. */
    public IngestStatus status() {
        return work.status();
    }

    /** Ends the process before any work began, with one line. */
    private static void refuse(WrongSetting wrong) {
        LOG.error(wrong.under("kafka."));
        exit(Ending.REFUSED);
    }

    private static void exit(Ending ending) {
        Quarkus.asyncExit(ending.exitCode());
    }
}
