package dev.dateline.wire;

import dev.dateline.connection.WrongSetting;
import dev.dateline.transport.broker.BrokerState;
import dev.dateline.transport.broker.BrokerWatch;
import dev.dateline.transport.metrics.Build;
import dev.dateline.transport.metrics.KafkaMetrics;
import dev.dateline.transport.time.SteadyClock;
import dev.dateline.transport.topic.TopicSpec;
import dev.dateline.transport.topic.TopicsConfig;
import dev.dateline.transport.transaction.Clients;
import dev.dateline.wire.consume.ConsumerWatch;
import dev.dateline.wire.consume.Indexing;
import dev.dateline.wire.index.ArticleIndex;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Starts the wire's watches and ends its parts in order; what it reads comes through a channel. */
@ApplicationScoped
public class WireService {

    private final BrokerWatch broker;
    private final ConsumerWatch consumer;
    private final Indexing indexing;
    private final ArticleIndex index;
    private final Optional<WrongSetting> wrongSetting;

    /** {@code kafka} holds the {@code kafka.*} configuration, in Kafka's own keys. */
    public WireService(
            TopicsConfig topics,
            ConsumerWatch consumer,
            Indexing indexing,
            ArticleIndex index,
            MeterRegistry registry,
            @ConfigProperty(name = "quarkus.application.version") String version,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        KafkaMetrics metrics = new KafkaMetrics(registry, List.of());
        Clients clients = new Clients(kafka, metrics);
        this.wrongSetting = clients.wrongSetting();
        this.broker =
                new BrokerWatch(clients::fittingAdmin, TopicSpec.ofWire(topics), SteadyClock.of(Clock.systemUTC()));
        this.consumer = consumer;
        this.indexing = indexing;
        this.index = index;
        metrics.watch(() -> broker.state().answers());
        metrics.build(Build.of(version));
    }

    /** Before the channels, which would fail with many lines on what no client can be made with. */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        wrongSetting.ifPresent(wrong -> Refused.end(wrong.under("kafka.")));
        broker.start();
        consumer.start();
    }

    void stop(@Observes ShutdownEvent event) throws IOException {
        consumer.stop();
        indexing.stop();
        broker.close();
        index.close();
    }

    /** What the last look at the broker told. */
    public BrokerState broker() {
        return broker.state();
    }
}
