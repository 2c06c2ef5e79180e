package dev.dateline.ingest.restore;

import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.contract.position.Ledger;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far each document of each source was read. Used by one thread. */
public final class Positions {

    private final Map<String, Map<String, DocumentPosition>> bySource = new HashMap<>();

    /** Takes a document's position; a later one takes an earlier one's place. */
    public void put(DocumentPosition position) {
        bySource.computeIfAbsent(position.source(), source -> new HashMap<>()).put(position.document(), position);
    }

    /** A document's position; null where it was never read. */
    public @Nullable DocumentPosition get(String source, String document) {
        return of(source).get(document);
    }

    /** The positions of a source's documents, by their names; not to be changed. */
    public Map<String, DocumentPosition> of(String source) {
        return bySource.getOrDefault(source, Map.of());
    }

    /** How many documents there are. */
    public long size() {
        return bySource.values().stream().mapToLong(Map::size).sum();
    }

    /** What became of all their items. */
    public Ledger ledger() {
        return bySource.values().stream()
                .flatMap(documents -> documents.values().stream())
                .map(DocumentPosition::ledger)
                .reduce(Ledger.EMPTY, Ledger::plus);
    }
}
