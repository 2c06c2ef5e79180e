package dev.dateline.transport.topic;

import dev.dateline.contract.event.Limits;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/**
 * A topic as a service wants it.
 *
 * @param name its name
 * @param partitions how many partitions it has
 * @param replication how many copies of each
 * @param config its topic configuration, in Kafka's own keys
 */
public record TopicSpec(String name, int partitions, short replication, Map<String, String> config) {

    public TopicSpec {
        config = Map.copyOf(config);
    }

    /** The topics that ingest writes. */
    public static List<TopicSpec> ofIngest(TopicsConfig topics) {
        return List.of(articles(topics), rejected(topics), positions(topics), versions(topics));
    }

    /** The topics that enrich reads and writes. */
    public static List<TopicSpec> ofEnrich(TopicsConfig topics) {
        return List.of(articles(topics), enriched(topics), rejected(topics));
    }

    /** The topics that the wire reads. */
    public static List<TopicSpec> ofWire(TopicsConfig topics) {
        return List.of(enriched(topics), rejected(topics));
    }

    private static TopicSpec articles(TopicsConfig topics) {
        return deleted(topics, topics.articles(), topics.articlesRetention());
    }

    private static TopicSpec enriched(TopicsConfig topics) {
        return deleted(topics, topics.enriched(), topics.articlesRetention());
    }

    private static TopicSpec rejected(TopicsConfig topics) {
        return deleted(topics, topics.rejected(), topics.rejectedRetention());
    }

    private static TopicSpec positions(TopicsConfig topics) {
        return of(topics, topics.positions(), Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, "compact"));
    }

    private static TopicSpec versions(TopicsConfig topics) {
        return of(
                topics,
                topics.versions(),
                Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        "compact,delete",
                        TopicConfig.RETENTION_MS_CONFIG,
                        millis(topics.versionsRetention())));
    }

    private static TopicSpec deleted(TopicsConfig topics, String name, Duration retention) {
        return of(
                topics,
                name,
                Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        "delete",
                        TopicConfig.RETENTION_MS_CONFIG,
                        millis(retention)));
    }

    private static TopicSpec of(TopicsConfig topics, String name, Map<String, String> config) {
        Map<String, String> all = new HashMap<>(config);
        all.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, String.valueOf(Limits.RECORD_BYTES));
        return new TopicSpec(name, topics.partitions(), (short) topics.replication(), all);
    }

    private static String millis(Duration duration) {
        return String.valueOf(duration.toMillis());
    }

    NewTopic newTopic() {
        return new NewTopic(name, partitions, replication).configs(config);
    }
}
