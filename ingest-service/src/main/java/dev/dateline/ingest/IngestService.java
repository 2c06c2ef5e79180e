package dev.dateline.ingest;

import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.contract.position.Owner;
import dev.dateline.ingest.config.IngestConfig;
import dev.dateline.ingest.config.SeedsConfig;
import dev.dateline.ingest.health.IngestMetrics;
import dev.dateline.ingest.item.Origin;
import dev.dateline.ingest.publish.IngestStatus;
import dev.dateline.ingest.publish.IngestWork;
import dev.dateline.ingest.restore.Restorer;
import dev.dateline.ingest.source.FolderSettings;
import dev.dateline.ingest.source.FolderSource;
import dev.dateline.ingest.source.Source;
import dev.dateline.transport.broker.BrokerWatch;
import dev.dateline.transport.run.Ending;
import dev.dateline.transport.run.Lifecycle;
import dev.dateline.transport.run.WorkThread;
import dev.dateline.transport.topic.TopicSpec;
import dev.dateline.transport.topic.TopicsConfig;
import dev.dateline.transport.trace.Tracing;
import dev.dateline.transport.trace.TracingConfig;
import dev.dateline.transport.transaction.Clients;
import io.opentelemetry.api.OpenTelemetry;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Map;

/** Starts ingest's parts, off the start-up thread, and stops them; asked by health checks how they are. */
@ApplicationScoped
public class IngestService {

    private final IngestWork work;
    private final Lifecycle lifecycle;

    /** {@code kafka} holds the {@code kafka.*} configuration, in Kafka's own keys. */
    public IngestService(
            IngestConfig config,
            TopicsConfig topics,
            IngestMetrics metrics,
            TracingConfig tracing,
            OpenTelemetry telemetry,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        Clock clock = Clock.systemUTC();
        Clients clients = new Clients(kafka);
        String id = config.transactionalId();
        BrokerWatch broker = new BrokerWatch(clients::admin, TopicSpec.ofIngest(topics), clock);
        work = new IngestWork(
                broker,
                () -> clients.transactions(id),
                new Restorer(clients::reader, topics, config.seeds().source(), id),
                opening(settings(config.seeds()), clock),
                topics,
                Owner.startedAt(id, clock.instant()),
                clock,
                Tracing.of(tracing, telemetry),
                metrics);
        lifecycle = new Lifecycle(broker, new WorkThread("ingest", work, IngestService::exit));
        metrics.watch(work);
    }

    void start(@Observes StartupEvent event) {
        lifecycle.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        lifecycle.stop();
    }

    /** The work and the watch over the broker. */
    public Lifecycle lifecycle() {
        return lifecycle;
    }

    /** How the work is getting on. */
    public IngestStatus status() {
        return work.status();
    }

    private static void exit(Ending ending) {
        Quarkus.asyncExit(ending.exitCode());
    }

    private static FolderSettings settings(SeedsConfig seeds) {
        return new FolderSettings(
                new Origin(seeds.source(), seeds.language().orElse(null)),
                seeds.folder(),
                seeds.settle(),
                seeds.scan(),
                seeds.batchArticles(),
                seeds.batchBytes(),
                seeds.gzipRatio(),
                seeds.gzipBytes());
    }

    private static IngestWork.Opening opening(FolderSettings settings, Clock clock) {
        return new IngestWork.Opening() {
            @Override
            public String source() {
                return settings.source();
            }

            @Override
            public Source open(Map<String, DocumentPosition> positions) {
                return FolderSource.open(settings, positions, clock);
            }
        };
    }
}
