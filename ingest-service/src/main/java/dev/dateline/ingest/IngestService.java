package dev.dateline.ingest;

import dev.dateline.contract.position.Owner;
import dev.dateline.formats.Formats;
import dev.dateline.ingest.config.IngestConfig;
import dev.dateline.ingest.config.SourceKinds;
import dev.dateline.ingest.publish.IngestListener;
import dev.dateline.ingest.publish.IngestStatus;
import dev.dateline.ingest.publish.IngestWork;
import dev.dateline.ingest.restore.Restorer;
import dev.dateline.ingest.source.SourceFactory;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Starts ingest's parts, off the start-up thread, and stops them; asked by health checks how they are. */
@ApplicationScoped
public class IngestService {

    private final IngestWork work;
    private final Lifecycle lifecycle;

    /** {@code kafka} holds the {@code kafka.*} configuration, in Kafka's own keys. */
    public IngestService(
            IngestConfig config,
            TopicsConfig topics,
            IngestListener listener,
            TracingConfig tracing,
            OpenTelemetry telemetry,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        Clock clock = Clock.systemUTC();
        Clients clients = new Clients(kafka);
        String id = config.transactionalId();
        BrokerWatch broker = new BrokerWatch(clients::admin, TopicSpec.ofIngest(topics), clock);
        List<SourceFactory> sources =
                SourceKinds.standard(Formats.standard(), config.http(), clock).sources(config);
        work = new IngestWork(
                broker,
                () -> clients.transactions(id),
                new Restorer(clients::reader, topics, ids(sources), id),
                sources,
                topics,
                Owner.startedAt(id, clock.instant()),
                clock,
                Tracing.of(tracing, telemetry),
                listener);
        lifecycle = new Lifecycle(broker, new WorkThread("ingest", work, IngestService::exit));
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

    private static Set<String> ids(List<SourceFactory> sources) {
        return sources.stream().map(SourceFactory::id).collect(Collectors.toSet());
    }
}
