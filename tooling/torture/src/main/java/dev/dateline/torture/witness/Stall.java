package dev.dateline.torture.witness;

import java.time.Duration;
import java.time.Instant;

/**
 * A time in which a partition had an article waiting and brought no result.
 *
 * @param partition which
 * @param from when the article was there and the result before it was done
 * @param to when the result came
 */
public record Stall(int partition, Instant from, Instant to) {

    /** How long it was. */
    public Duration length() {
        return Duration.between(from, to);
    }
}
