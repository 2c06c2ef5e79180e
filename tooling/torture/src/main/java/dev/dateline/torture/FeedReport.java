package dev.dateline.torture;

import dev.dateline.torture.feed.Manner;
import dev.dateline.torture.witness.FeedTestimony;
import dev.dateline.torture.witness.Gentleness;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What came of the feeds of a run.
 *
 * @param feeds how many there were
 * @param answers how often they were answered in which manner
 * @param killsInVisits kills of ingest that met a request under way
 * @param articles what came out on the topic of articles
 * @param enriched what came out enriched
 * @param gentleness how gently the servers were asked
 */
public record FeedReport(
        int feeds,
        Map<Manner, Integer> answers,
        int killsInVisits,
        FeedTestimony articles,
        FeedTestimony enriched,
        Gentleness gentleness) {

    public FeedReport {
        Map<Manner, Integer> ordered = new EnumMap<>(Manner.class);
        ordered.putAll(answers);
        answers = Collections.unmodifiableMap(ordered);
    }

    /** Whether nothing is wrong. */
    public boolean clean() {
        return articles.clean() && enriched.clean() && gentleness.kept();
    }
}
