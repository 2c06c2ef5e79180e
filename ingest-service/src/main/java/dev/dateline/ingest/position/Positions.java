package dev.dateline.ingest.position;

import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.contract.position.Ledger;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far each document of each source was read. Used by one thread. */
public final class Positions {

    private final Map<String, SourcePositions> bySource = new HashMap<>();

    /** Takes a document's position; a later one takes an earlier one's place. */
    public void put(DocumentPosition position) {
        of(position.source()).put(position);
    }

    /** A document's position; null where it was never read. */
    public @Nullable DocumentPosition get(String source, String document) {
        return of(source).get(document);
    }

    /** Forgets a document, and tells its position; null where it was never read. */
    public @Nullable DocumentPosition remove(String source, String document) {
        return of(source).remove(document);
    }

    /** The positions of a source's documents, as they are now and will be. */
    public SourcePositions of(String source) {
        return bySource.computeIfAbsent(source, SourcePositions::new);
    }

    /** How many documents there are. */
    public long size() {
        return bySource.values().stream().mapToLong(SourcePositions::size).sum();
    }

    /** What became of all their items. */
    public Ledger ledger() {
        return bySource.values().stream().map(SourcePositions::ledger).reduce(Ledger.EMPTY, Ledger::plus);
    }
}
