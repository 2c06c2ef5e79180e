package dev.dateline.enrich.consume;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How enrich is getting on, for health checks and metrics.
 *
 * @param phase what it is doing
 * @param lags committed articles of each of its partitions that it has not read yet
 * @param lastArticles when the last article of each source was committed by this run
 * @param trouble what fails now and is tried again
 */
public record EnrichStatus(
        Phase phase, Map<Integer, Long> lags, Map<String, Instant> lastArticles, Optional<String> trouble) {

    /** What enrich is doing. */
    public enum Phase {
        CONNECTING,
        STANDING_BY,
        ENRICHING,
        ENDED
    }

    static final EnrichStatus START = new EnrichStatus(Phase.CONNECTING, Map.of(), Map.of(), Optional.empty());

    public EnrichStatus {
        lags = Map.copyOf(lags);
        lastArticles = Map.copyOf(lastArticles);
    }

    /** How many partitions it has. */
    public int partitions() {
        return lags.size();
    }

    /** Committed articles of its partitions that it has not read yet. */
    public long lag() {
        return lags.values().stream().mapToLong(Long::longValue).sum();
    }

    /** In a phase in which it has no partition, so that what another has now is told by that one alone. */
    EnrichStatus in(Phase now) {
        return new EnrichStatus(now, Map.of(), lastArticles, trouble);
    }

    EnrichStatus polled(Map<Integer, Long> found) {
        return new EnrichStatus(Phase.ENRICHING, found, lastArticles, Optional.empty());
    }

    EnrichStatus committed(Map<String, Instant> articles) {
        Map<String, Instant> last = new HashMap<>(lastArticles);
        last.putAll(articles);
        return new EnrichStatus(phase, lags, last, trouble);
    }

    EnrichStatus troubled(String by) {
        return new EnrichStatus(phase, lags, lastArticles, Optional.of(by));
    }
}
