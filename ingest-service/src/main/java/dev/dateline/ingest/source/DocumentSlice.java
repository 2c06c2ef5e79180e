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
 * @param kept what of those before still stands and is to stay remembered, where the source tells
 * @param takesOver the documents that are this one from now on: their positions end, and their counts are added to its own
 */
public record DocumentSlice(String document, Cursor cursor, List<Item> items, List<Kept> kept, List<String> takesOver) {

    public DocumentSlice {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(cursor, "cursor");
        items = List.copyOf(items);
        kept = List.copyOf(kept);
        takesOver = List.copyOf(takesOver);
    }

    /** Items, and what still stands of those before. */
    public static DocumentSlice standing(String document, Cursor cursor, List<Item> items, List<Kept> kept) {
        return new DocumentSlice(document, cursor, items, kept, List.of());
    }

    /** A document that others are from now on, with no item. */
    public static DocumentSlice takingOver(String document, Cursor cursor, List<String> others) {
        return new DocumentSlice(document, cursor, List.of(), List.of(), others);
    }

    /** Items alone. */
    public DocumentSlice(String document, Cursor cursor, List<Item> items) {
        this(document, cursor, items, List.of(), List.of());
    }
}
