package dev.dateline.enrich.consume;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.inject.ConfigExtension;
import io.smallrye.reactive.messaging.kafka.KafkaConnector;
import io.smallrye.reactive.messaging.providers.MediatorFactory;
import io.smallrye.reactive.messaging.providers.extension.ReactiveMessagingExtension;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/** SmallRye's Kafka connector with {@link KafkaTransactionsBean} on it, in plain CDI, as a member of a stage's group. */
final class KafkaTransactionsLoop implements AutoCloseable {

    private final Config config;
    private final WeldContainer container;

    KafkaTransactionsLoop(EnrichFixture stage) {
        this.config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(settings(stage), "test", 1000))
                .build();
        ConfigProviderResolver.instance()
                .registerConfig(config, Thread.currentThread().getContextClassLoader());
        this.container = new Weld()
                .disableDiscovery()
                .addPackages(true, KafkaConnector.class, MediatorFactory.class)
                .addBeanClasses(KafkaTransactionsBean.class)
                .addExtensions(new ConfigExtension(), new ReactiveMessagingExtension())
                .initialize();
    }

    private static Map<String, String> settings(EnrichFixture stage) {
        Map<String, String> settings = new HashMap<>();
        settings.put("kafka.bootstrap.servers", EnrichFixture.bootstrapServers());
        String in = "mp.messaging.incoming." + KafkaTransactionsBean.IN + ".";
        settings.put(in + "connector", KafkaConnector.CONNECTOR_NAME);
        settings.put(in + "topic", stage.topics.articles());
        settings.put(in + "group.id", stage.name);
        settings.put(in + "batch", "true");
        settings.put(in + "commit-strategy", "ignore");
        settings.put(in + "failure-strategy", "ignore");
        settings.put(in + "auto.offset.reset", "earliest");
        settings.put(in + "isolation.level", "read_committed");
        settings.put(in + "partition.assignment.strategy", CooperativeStickyAssignor.class.getName());
        settings.put(in + "heartbeat.interval.ms", "1000");
        settings.put(in + "max.poll.records", "100");
        settings.put(in + "key.deserializer", StringDeserializer.class.getName());
        settings.put(in + "value.deserializer", ByteArrayDeserializer.class.getName());
        String out = "mp.messaging.outgoing." + KafkaTransactionsBean.OUT + ".";
        settings.put(out + "connector", KafkaConnector.CONNECTOR_NAME);
        settings.put(out + "topic", stage.topics.enriched());
        settings.put(out + "transactional.id", stage.name + "-smallrye");
        settings.put(out + "acks", "all");
        settings.put(out + "key.serializer", StringSerializer.class.getName());
        settings.put(out + "value.serializer", ByteArraySerializer.class.getName());
        return settings;
    }

    KafkaTransactionsBean bean() {
        return container.select(KafkaTransactionsBean.class).get();
    }

    @Override
    public void close() {
        container.shutdown();
        ConfigProviderResolver.instance().releaseConfig(config);
    }
}
