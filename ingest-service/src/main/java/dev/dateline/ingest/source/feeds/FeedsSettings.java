package dev.dateline.ingest.source.feeds;

import dev.dateline.ingest.source.feeds.visit.VisitSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which feeds a source has, and what is wanted of them.
 *
 * @param opml a list of feeds that is watched
 * @param addresses of feeds that are always there
 * @param visits what is wanted of them
 */
public record FeedsSettings(Optional<Path> opml, List<String> addresses, VisitSettings visits) {

    public FeedsSettings {
        Objects.requireNonNull(opml, "opml");
        Objects.requireNonNull(visits, "visits");
        addresses = List.copyOf(addresses);
    }

    /** The source's id. */
    String source() {
        return visits.origin().source();
    }
}
