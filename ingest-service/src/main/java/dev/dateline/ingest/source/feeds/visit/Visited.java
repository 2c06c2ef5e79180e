package dev.dateline.ingest.source.feeds.visit;

import dev.dateline.contract.position.FeedCursor;
import dev.dateline.formats.item.Item;
import java.util.List;

/**
 * What a visit came to.
 *
 * @param document the feed's name within its source
 * @param cursor how far it is read with that
 * @param items that are new or have changed
 */
public record Visited(String document, FeedCursor cursor, List<Item> items) {

    public Visited {
        items = List.copyOf(items);
    }
}
