package dev.dateline.benchmarks.feeds;

import java.time.Duration;
import java.util.Map;

/**
 * What is asked of ingest.
 *
 * @param feeds how many there are
 * @param entries how many each has at the most
 * @param every how often each is visited, and changes, on average
 * @param length for how long
 * @param kills how often ingest is killed in it
 * @param seed what the feeds hold and how they change depends on
 */
public record FeedsLoad(int feeds, int entries, Duration every, Duration length, int kills, long seed) {

    private static final int FEEDS_OF_A_HOST = 4;

    /** How long a host is left alone between two requests, as ingest has it unless told otherwise. */
    static final Duration PAUSE = Duration.ofSeconds(2);

    int hosts() {
        return (feeds + FEEDS_OF_A_HOST - 1) / FEEDS_OF_A_HOST;
    }

    Duration betweenChanges() {
        return every.dividedBy(feeds);
    }

    /** The settings of an ingest that may ask this machine, as often as that. */
    Map<String, String> settings() {
        return Map.of(
                "INGEST_HTTP_ALLOW", "127.0.0.0/8",
                "INGEST_HTTP_PAUSE", PAUSE.toString(),
                "INGEST_SOURCES_FEEDS_VISITS_SHORTEST", every.toString(),
                "INGEST_SOURCES_FEEDS_VISITS_LONGEST", every.toString(),
                "INGEST_SOURCES_FEEDS_PAGES", "false");
    }
}
