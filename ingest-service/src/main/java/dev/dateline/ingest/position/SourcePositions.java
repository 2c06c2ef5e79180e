package dev.dateline.ingest.position;

import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.contract.position.FileCursor;
import dev.dateline.contract.position.Ledger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far each document of a source was read: those of files as bytes, at most 150 for a name of 50; all others as they are.
 *
 * <p>Used by one thread.
 */
public final class SourcePositions {

    private final String source;
    private final PackedTable byName = new PackedTable(PackedPosition::nameHash);
    private final PackedTable byContent = new PackedTable(PackedPosition::contentHash);
    private final Map<String, DocumentPosition> others = new HashMap<>();

    public SourcePositions(String source) {
        this.source = source;
    }

    /** Takes a document's position; a later one takes an earlier one's place. */
    public void put(DocumentPosition position) {
        remove(position.document());
        if (position.cursor() instanceof FileCursor) {
            byte[] packed = PackedPosition.of(position);
            byName.add(packed);
            byContent.add(packed);
        } else {
            others.put(position.document(), position);
        }
    }

    /** A document's position; null where it was never read. */
    public @Nullable DocumentPosition get(String document) {
        byte[] packed = packed(document);
        return packed == null ? others.get(document) : PackedPosition.read(packed, source);
    }

    public boolean contains(String document) {
        return packed(document) != null || others.containsKey(document);
    }

    /** Forgets a document, and tells its position; null where it was never read. */
    public @Nullable DocumentPosition remove(String document) {
        byte[] packed = packed(document);
        if (packed == null) {
            return others.remove(document);
        }
        byName.remove(packed);
        byContent.remove(packed);
        return PackedPosition.read(packed, source);
    }

    /** The files that were read that far, and up to there had that content: their hash is the same. */
    public List<DocumentPosition> withContent(long byteOffset, byte[] sha256) {
        List<DocumentPosition> found = new ArrayList<>();
        byContent.matching(
                PackedPosition.contentHash(sha256),
                packed -> PackedPosition.isContent(packed, byteOffset, sha256),
                packed -> found.add(PackedPosition.read(packed, source)));
        return found;
    }

    /** Gives each; none may be put or removed meanwhile. */
    public void forEach(Consumer<DocumentPosition> each) {
        stream().forEach(each);
    }

    /** All of them; none may be put or removed meanwhile. */
    public Stream<DocumentPosition> stream() {
        return Stream.concat(
                byName.stream().map(packed -> PackedPosition.read(packed, source)), others.values().stream());
    }

    /** How many documents there are. */
    public long size() {
        return byName.size() + (long) others.size();
    }

    /** What became of all their items. */
    public Ledger ledger() {
        return stream().map(DocumentPosition::ledger).reduce(Ledger.EMPTY, Ledger::plus);
    }

    private byte @Nullable [] packed(String document) {
        byte[] name = PackedPosition.name(document);
        byte[][] found = new byte[1][];
        byName.matching(
                PackedPosition.nameHash(name, 0, name.length),
                packed -> PackedPosition.isNamed(packed, name),
                packed -> found[0] = packed);
        return found[0];
    }
}
