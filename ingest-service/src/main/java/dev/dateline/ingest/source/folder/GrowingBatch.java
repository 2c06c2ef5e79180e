package dev.dateline.ingest.source.folder;

import dev.dateline.ingest.source.Batch;
import dev.dateline.ingest.source.DocumentSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A batch while documents are read for it. */
final class GrowingBatch {

    private final List<DocumentSlice> slices = new ArrayList<>();
    private final Allowance allowance;
    private boolean replaces;

    GrowingBatch(Allowance allowance) {
        this.allowance = allowance;
    }

    void add(DocumentSlice slice) {
        slices.add(slice);
        slice.items().forEach(allowance::take);
    }

    /** Adds what a document was before another took its place. */
    void addReplaced(DocumentSlice slice) {
        add(slice);
        replaces = true;
    }

    /** Whether it tells of a document that was replaced: another may be what that was, which can be looked up once this is committed. */
    boolean replaces() {
        return replaces;
    }

    boolean isEmpty() {
        return slices.isEmpty();
    }

    /** Whether one more item may be added. */
    boolean hasRoom() {
        return allowance.isLeft();
    }

    /** What it may still take. */
    Allowance allowance() {
        return allowance.copy();
    }

    /** The batch; none where there is nothing in it. */
    Optional<Batch> of(String source) {
        return slices.isEmpty() ? Optional.empty() : Optional.of(new Batch(source, slices));
    }
}
