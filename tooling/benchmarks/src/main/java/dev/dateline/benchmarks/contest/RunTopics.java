package dev.dateline.benchmarks.contest;

import dev.dateline.transport.broker.BrokerWatch;
import dev.dateline.transport.topic.TopicSpec;
import dev.dateline.transport.topic.TopicsConfig;
import dev.dateline.transport.transaction.Clients;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;

/**
 * The topics of one run, made with the services' own configuration and deleted after it.
 *
 * @param clients of the broker
 * @param config their names and shape
 * @param watch looks after them
 * @param made the names of those that are deleted
 */
public record RunTopics(Clients clients, TopicsConfig config, BrokerWatch watch, List<String> made)
        implements AutoCloseable {

    private static final int TRIES = 30;

    /** What ingest writes. */
    public static RunTopics ofIngest(Clients clients, String name) throws InterruptedException {
        TopicsConfig config = config(name, name);
        return ready(
                clients,
                config,
                TopicSpec::ofIngest,
                List.of(config.articles(), config.rejected(), config.positions(), config.versions()));
    }

    /** What enrich writes, of articles that are there and stay. */
    public static RunTopics ofEnrich(Clients clients, String articles, String name) throws InterruptedException {
        TopicsConfig config = config(articles, name);
        return ready(clients, config, TopicSpec::ofEnrich, List.of(config.enriched(), config.rejected()));
    }

    private static RunTopics ready(
            Clients clients, TopicsConfig config, Function<TopicsConfig, List<TopicSpec>> specs, List<String> made)
            throws InterruptedException {
        BrokerWatch watch = new BrokerWatch(clients::admin, specs.apply(config), Clock.systemUTC());
        watch.start();
        for (int tries = 0; !watch.awaitReady(); tries++) {
            if (tries == TRIES) {
                throw new IllegalStateException("the broker is not ready: " + watch.state());
            }
        }
        return new RunTopics(clients, config, watch, made);
    }

    private static TopicsConfig config(String articles, String name) {
        return new SmallRyeConfigBuilder()
                .withMapping(TopicsConfig.class)
                .withDefaultValue("topics.articles", articles)
                .withDefaultValue("topics.enriched", name + ".enriched")
                .withDefaultValue("topics.rejected", name + ".rejected")
                .withDefaultValue("topics.positions", name + ".positions")
                .withDefaultValue("topics.versions", name + ".versions")
                .build()
                .getConfigMapping(TopicsConfig.class);
    }

    @Override
    public void close() {
        watch.close();
        try (Admin admin = clients.admin()) {
            admin.deleteTopics(made).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("deleting topics failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
