package dev.dateline.ingest.source;

import java.util.List;
import java.util.Objects;

/**
 * Items of one source and the progress that they make, to be committed together or not at all.
 *
 * @param source the source's id
 * @param slices in the order they were read; a document is in at most one of them
 */
public record Batch(String source, List<DocumentSlice> slices) {

    public Batch {
        Objects.requireNonNull(source, "source");
        slices = List.copyOf(slices);
    }

    /** How many items there are; may be 0 where a document only turned out to be complete. */
    public int items() {
        return slices.stream().mapToInt(slice -> slice.items().size()).sum();
    }
}
