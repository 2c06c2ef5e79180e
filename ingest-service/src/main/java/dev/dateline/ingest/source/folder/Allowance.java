package dev.dateline.ingest.source.folder;

import dev.dateline.formats.item.Item;

/** How much more a batch may hold. */
final class Allowance {

    private int items;
    private long bytes;

    Allowance(int items, long bytes) {
        this.items = items;
        this.bytes = bytes;
    }

    /** Whether one more item may be read; the last may go beyond the bytes. */
    boolean isLeft() {
        return items > 0 && bytes > 0;
    }

    void take(Item item) {
        items--;
        bytes -= item.length();
    }

    /** The same allowance, to be spent on its own. */
    Allowance copy() {
        return new Allowance(items, bytes);
    }
}
