package dev.dateline.ingest.source;

import dev.dateline.contract.position.Cursor;
import dev.dateline.formats.item.Item;
import java.util.List;
import java.util.Objects;

/**
 * Consecutive items of one document.
 *
 * @param document the document's name within its source
 * @param cursor how far the document is read after them
 * @param items in the order of the document, possibly none
 */
public record DocumentSlice(String document, Cursor cursor, List<Item> items) {

    public DocumentSlice {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(cursor, "cursor");
        items = List.copyOf(items);
    }
}
