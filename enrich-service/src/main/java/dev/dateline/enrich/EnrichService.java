package dev.dateline.enrich;

import dev.dateline.connection.WrongSetting;
import dev.dateline.contract.enriched.Component;
import dev.dateline.enrich.annotate.AnnotatorLoading;
import dev.dateline.enrich.annotate.ArticleEnrichment;
import dev.dateline.enrich.annotate.AwaitedAnnotator;
import dev.dateline.enrich.annotate.Result;
import dev.dateline.enrich.annotate.Workers;
import dev.dateline.enrich.config.EnrichConfig;
import dev.dateline.enrich.consume.EnrichStatus;
import dev.dateline.enrich.consume.EnrichWork;
import dev.dateline.enrich.metrics.EnrichMetrics;
import dev.dateline.enrich.publish.ResultRecords;
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
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts enrich's parts, off the start-up thread, and stops them; asked by health checks how they are. */
@ApplicationScoped
public class EnrichService {

    private static final Logger LOG = LoggerFactory.getLogger(EnrichService.class);

    private final AwaitedAnnotator annotator;
    private final Workers workers;
    private final EnrichWork work;
    private final Slot slot;
    private final Lifecycle lifecycle;
    private final Optional<WrongSetting> wrongSetting;

    /** {@code kafka} holds the {@code kafka.*} configuration, in Kafka's own keys. */
    public EnrichService(
            EnrichConfig config,
            TopicsConfig topics,
            EnrichMetrics metrics,
            MeterRegistry registry,
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "quarkus.http.port") int port,
            TracingConfig tracingConfig,
            OpenTelemetry telemetry,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        Clock clock = Clock.systemUTC();
        slot = Slot.of(config.slot(), HostName.current(), port);
        slot.advice("enrich.slot").ifPresent(LOG::warn);
        KafkaMetrics kafkaMetrics = new KafkaMetrics(registry, List.of(topics.enriched(), topics.rejected()));
        Clients clients = new Clients(kafka, kafkaMetrics);
        wrongSetting = clients.wrongSetting();
        Tracing tracing = Tracing.of(tracingConfig, telemetry);
        BrokerWatch broker = new BrokerWatch(clients::fittingAdmin, TopicSpec.ofEnrich(topics), SteadyClock.of(clock));
        annotator = AwaitedAnnotator.load(
                new AnnotatorLoading("enrich.entities.model", config.entities().model(), () -> exit(Ending.REFUSED)));
        workers = new Workers(
                metrics.timed(traced(
                        tracing,
                        new ArticleEnrichment(
                                annotator::await, config.annotation().deadline()))),
                config.annotation().threads().orElse(Runtime.getRuntime().availableProcessors()));
        work = new EnrichWork(
                broker,
                new Member(clients, config.group(), slot.name(), topics.articles()),
                annotator::await,
                workers,
                new ResultRecords(topics, clock, tracing),
                clock,
                metrics);
        lifecycle = new Lifecycle(broker, new WorkThread("enrich", work, EnrichService::exit));
        metrics.watch(work, topics.partitions());
        kafkaMetrics.watch(() -> lifecycle.brokerState().answers());
        kafkaMetrics.build(Build.of(version));
    }

    void start(@Observes StartupEvent event) {
        wrongSetting.ifPresentOrElse(EnrichService::refuse, lifecycle::start);
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

    /** What tells this instance from the others. */
    public Slot slot() {
        return slot;
    }

    /** How the work is getting on. */
    public EnrichStatus status() {
        return work.status();
    }

    private static Function<ConsumerRecord<String, byte[]>, Result> traced(
            Tracing tracing, ArticleEnrichment enrichment) {
        return record -> tracing.step("enrich", record.headers(), () -> enrichment.apply(record));
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
