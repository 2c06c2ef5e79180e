package dev.dateline.transport.topic;

import dev.dateline.contract.event.Topics;
import dev.dateline.transport.config.Name;
import dev.dateline.transport.config.PositiveDuration;
import dev.dateline.transport.config.PositiveNumber;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;

/** Names and shape of the topics, under {@code topics}; all services must be given the same. */
@ConfigMapping(prefix = "topics")
public interface TopicsConfig {

    /** How long an article's version is remembered where nothing else is configured, as ISO 8601 writes it. */
    String VERSIONS = "P30D";

    /** The topic of articles. */
    @WithDefault(Topics.ARTICLES)
    @WithConverter(Name.class)
    String articles();

    /** The topic of enriched articles. */
    @WithDefault(Topics.ENRICHED)
    @WithConverter(Name.class)
    String enriched();

    /** The topic of what was rejected. */
    @WithDefault(Topics.REJECTED)
    @WithConverter(Name.class)
    String rejected();

    /** The topic of how far each document was read. */
    @WithDefault(Topics.POSITIONS)
    @WithConverter(Name.class)
    String positions();

    /** The topic of article versions. */
    @WithDefault(Topics.VERSIONS)
    @WithConverter(Name.class)
    String versions();

    /** Partitions of every topic, fixed for the topics' life. */
    @WithDefault("" + Topics.PARTITIONS)
    @WithConverter(PositiveNumber.class)
    int partitions();

    /** Copies of every partition. */
    @WithDefault("1")
    @WithConverter(Replication.class)
    int replication();

    /** How long articles and enriched articles are kept. */
    @WithName("retention.articles")
    @WithDefault("P7D")
    @WithConverter(PositiveDuration.class)
    Duration articlesRetention();

    /** How long rejected originals are kept. */
    @WithName("retention.rejected")
    @WithDefault("P30D")
    @WithConverter(PositiveDuration.class)
    Duration rejectedRetention();

    /** How long an article's version is remembered after its last change. */
    @WithName("retention.versions")
    @WithDefault(VERSIONS)
    @WithConverter(PositiveDuration.class)
    Duration versionsRetention();
}
