package dev.dateline.stack.read;

import dev.dateline.formats.Formats;
import dev.dateline.formats.document.About;
import dev.dateline.formats.item.Draft;
import dev.dateline.formats.item.Item;
import dev.dateline.formats.item.Origin;
import dev.dateline.formats.item.RejectedItem;
import dev.dateline.formats.read.DocumentReader;
import dev.dateline.formats.read.StoredDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * All that ingest would make of a document.
 *
 * @param format what it is written in
 * @param about what it says of itself
 * @param items in its order
 */
public record DocumentContents(String format, About about, List<Item> items) {

    private static final Origin ORIGIN = Origin.of("read");

    public DocumentContents {
        items = List.copyOf(items);
    }

    /** Reads a document and closes it. */
    public static DocumentContents of(StoredDocument document) throws IOException {
        try (DocumentReader reader = DocumentReader.open(Formats.standard(), ORIGIN, document)) {
            List<Item> items = new ArrayList<>();
            for (Item item = reader.next(); item != null; item = reader.next()) {
                items.add(item);
            }
            return new DocumentContents(reader.format().name(), reader.about(), items);
        }
    }

    /** Its articles. */
    public List<Draft> articles() {
        return items.stream().flatMap(item -> item.draft().stream()).toList();
    }

    /** What would be rejected. */
    public List<RejectedItem> rejected() {
        return items.stream()
                .filter(RejectedItem.class::isInstance)
                .map(RejectedItem.class::cast)
                .toList();
    }
}
