package dev.dateline.ingest.source.feeds.schedule;

import java.time.Duration;

/**
 * How often feeds are visited, as far as they may be.
 *
 * @param shortest the shortest time between two visits of a feed
 * @param longest the longest
 */
public record Interval(Duration shortest, Duration longest) {

    public Interval {
        if (shortest.isNegative() || shortest.isZero() || longest.compareTo(shortest) < 0) {
            throw new IllegalArgumentException("visits from " + shortest + " to " + longest + " apart");
        }
    }

    /** That time, or the nearest that may be. */
    Duration within(Duration time) {
        return time.compareTo(shortest) < 0 ? shortest : time.compareTo(longest) > 0 ? longest : time;
    }
}
