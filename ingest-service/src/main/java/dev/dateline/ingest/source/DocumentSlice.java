package dev.dateline.ingest.source;

import dev.dateline.ingest.item.Item;
import java.util.List;

/**
 * Consecutive items of one document.
 *
 * @param progress how far the document is read after them
 * @param items in the order of the document, possibly none
 */
public record DocumentSlice(Progress progress, List<Item> items) {

    public DocumentSlice {
        items = List.copyOf(items);
    }
}
