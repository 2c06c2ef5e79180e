package dev.dateline.enrich;

import dev.dateline.contract.enriched.Component;
import dev.dateline.enrich.annotate.AnnotatorLoading;
import dev.dateline.enrich.annotate.ArticleEnrichment;
import dev.dateline.enrich.annotate.AwaitedAnnotator;
import dev.dateline.enrich.annotate.Result;
import dev.dateline.enrich.annotate.Workers;
import dev.dateline.enrich.config.EnrichConfig;
import dev.dateline.enrich.consume.EnrichStatus;
import dev.dateline.enrich.consume.EnrichWork;
import dev.dateline.enrich.consume.Sessions;
import dev.dateline.enrich.metrics.EnrichMetrics;
import dev.dateline.enrich.publish.ResultRecords;
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
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Starts enrich's parts, off the start-up thread, and stops them; asked by health checks how they are. */
@ApplicationScoped
public class EnrichService {

    private final AwaitedAnnotator annotator;
    private final Workers workers;
    private final EnrichWork work;
    private final Lifecycle lifecycle;

    /** {@code kafka} holds the {@code kafka.*} configuration, in Kafka's own keys. */
    public EnrichService(
            EnrichConfig config,
            TopicsConfig topics,
            EnrichMetrics metrics,
            TracingConfig tracingConfig,
            OpenTelemetry telemetry,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        Clock clock = Clock.systemUTC();
        Clients clients = new Clients(kafka);
        Tracing tracing = Tracing.of(tracingConfig, telemetry);
        BrokerWatch broker = new BrokerWatch(clients::admin, TopicSpec.ofEnrich(topics), clock);
        annotator = AwaitedAnnotator.load(
                new AnnotatorLoading("enrich.entities.model", config.entities().model(), () -> exit(Ending.REFUSED)));
        workers = new Workers(
                metrics.timed(traced(
                        tracing,
                        new ArticleEnrichment(
                                annotator::await, config.annotation().deadline()))),
                config.annotation().threads().orElse(Runtime.getRuntime().availableProcessors()));
        Sessions sessions = new Sessions(
                clients,
                config.group(),
                config.group() + "-" + config.slot(),
                topics.articles(),
                workers,
                new ResultRecords(topics, clock, tracing));
        work = new EnrichWork(broker, annotator::await, sessions, clock, metrics);
        lifecycle = new Lifecycle(broker, new WorkThread("enrich", work, EnrichService::exit));
        metrics.watch(work);
    }

    void start(@Observes StartupEvent event) {
        lifecycle.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        lifecycle.stop();
        workers.close();
    }

    /** The work and the watch over the broker. */
    public Lifecycle lifecycle() {
        return lifecycle;
    }

    /** What annotates, empty until it is loaded. */
    public Optional<List<Component>> models() {
        return annotator.loaded();
    }

    /** How the work is getting on. */
    public EnrichStatus status() {
        return work.status();
    }

    private static Function<ConsumerRecord<String, byte[]>, Result> traced(
            Tracing tracing, ArticleEnrichment enrichment) {
        return record -> tracing.step("enrich", record.headers(), () -> enrichment.apply(record));
    }

    private static void exit(Ending ending) {
        Quarkus.asyncExit(ending.exitCode());
    }
}
