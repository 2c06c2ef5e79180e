package dev.dateline.ingest.source.feeds.visit;

import dev.dateline.formats.item.Item;
import java.util.List;

/**
 * What is new in a feed.
 *
 * @param items to be published
 * @param entries what its entries are known by from now on
 * @param unfinished whether more is to be had of it soon
 * @param gap whether nothing of it stood there before
 */
record Findings(List<Item> items, List<String> entries, boolean unfinished, boolean gap) {

    Findings {
        items = List.copyOf(items);
        entries = List.copyOf(entries);
    }
}
