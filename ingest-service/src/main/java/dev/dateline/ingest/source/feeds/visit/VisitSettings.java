package dev.dateline.ingest.source.feeds.visit;

import dev.dateline.formats.item.Origin;
import dev.dateline.ingest.source.feeds.schedule.Interval;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What is wanted of the feeds of a source.
 *
 * @param origin what all its articles have in common
 * @param pages whether the page of an entry that holds a summary is fetched
 * @param since how old an entry may be at the first visit of its feed; any age where absent
 * @param interval how often a feed may be visited
 * @param remembered for how long an article is remembered that is not seen again
 */
public record VisitSettings(
        Origin origin, boolean pages, Optional<Duration> since, Interval interval, Duration remembered) {

    private static final int IN_QUARTERS = 4;

    public VisitSettings {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(remembered, "remembered");
    }

    /**
     * For how long it is enough to be told that a feed is as before: then all of it is asked for, so that what stands in it can be
     * written down anew while it is remembered.
     */
    Duration readAnewAfter() {
        return remembered.dividedBy(IN_QUARTERS);
    }
}
