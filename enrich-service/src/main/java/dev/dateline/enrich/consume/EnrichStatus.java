package dev.dateline.enrich.consume;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How enrich is getting on, for health checks and metrics.
 *
 * @param phase what it is doing
 * @param partitions how many partitions it has
 * @param lag committed articles of its partitions that it has not read yet
 * @param lastArticles when the last article of each source was committed by this run
 * @param trouble what fails now and is tried again
 */
public record EnrichStatus(
        Phase phase, int partitions, long lag, Map<String, Instant> lastArticles, Optional<String> trouble) {

    /** What enrich is doing. */
    public enum Phase {
        CONNECTING,
        ENRICHING,
        ENDED
    }

    static final EnrichStatus START = new EnrichStatus(Phase.CONNECTING, 0, 0, Map.of(), Optional.empty());

    public EnrichStatus {
        lastArticles = Map.copyOf(lastArticles);
    }

    EnrichStatus in(Phase now) {
        return new EnrichStatus(now, partitions, lag, lastArticles, trouble);
    }

    EnrichStatus polled(int partitions, long lag) {
        return new EnrichStatus(Phase.ENRICHING, partitions, lag, lastArticles, Optional.empty());
    }

    EnrichStatus committed(Map<String, Instant> articles) {
        Map<String, Instant> last = new HashMap<>(lastArticles);
        last.putAll(articles);
        return new EnrichStatus(phase, partitions, lag, last, trouble);
    }

    EnrichStatus troubled(String by) {
        return new EnrichStatus(phase, partitions, lag, lastArticles, Optional.of(by));
    }
}
