package dev.dateline.ingest.source.feeds.visit;

import dev.dateline.formats.item.Draft;
import dev.dateline.formats.item.Item;

/**
 * An item that a visit found.
 *
 * @param item to be published
 * @param key what its entry is known by in the cursor
 */
public record Found(Item item, String key) {

    private static final long BESIDE_THE_TEXT = 1_024;

    /** About how many bytes of memory it takes. */
    public long bytes() {
        return BESIDE_THE_TEXT
                + item.<Long>either(
                        Found::textBytes, rejected -> (long) rejected.original().bytes().length);
    }

    private static long textBytes(Draft draft) {
        return 2L
                * draft.content().bodies().stream()
                        .mapToLong(body -> body.value().length())
                        .sum();
    }
}
