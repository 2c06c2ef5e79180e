package dev.dateline.ingest.source.feeds.visit;

import dev.dateline.ingest.source.Kept;
import java.util.List;

/**
 * What is new in a feed.
 *
 * @param items to be published
 * @param kept what was published before and still stands
 * @param entries what its entries are known by from now on
 * @param unfinished whether more is to be had of it soon
 * @param gap whether nothing of it stood there before
 * @param tooMany whether it has more entries than are looked at
 */
record Findings(
        List<Found> items, List<Kept> kept, List<String> entries, boolean unfinished, boolean gap, boolean tooMany) {

    Findings {
        items = List.copyOf(items);
        kept = List.copyOf(kept);
        entries = List.copyOf(entries);
    }
}
