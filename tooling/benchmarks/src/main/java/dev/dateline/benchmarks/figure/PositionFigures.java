package dev.dateline.benchmarks.figure;

import java.util.Locale;

/**
 * What it takes to know how far documents were read.
 *
 * @param documents how many
 * @param bytes of heap, for all
 */
public record PositionFigures(long documents, long bytes) {

    /** One line. */
    public String text() {
        return String.format(
                Locale.ROOT,
                "%,d positions take %,d MB of heap, %,d bytes each",
                documents,
                bytes / 1_000_000,
                bytes / Math.max(1, documents));
    }
}
