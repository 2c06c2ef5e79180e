package dev.dateline.ingest.source.feeds.visit;

import dev.dateline.formats.item.Origin;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What is wanted of the feeds of a source.
 *
 * @param origin what all its articles have in common
 * @param pages whether the page of an entry that holds a summary is fetched
 * @param since how old an entry may be at the first visit of its feed; any age where absent
 */
public record VisitSettings(Origin origin, boolean pages, Optional<Duration> since) {

    public VisitSettings {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(since, "since");
    }
}
