package dev.dateline.ingest.source.folder;

import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.contract.position.FileCursor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The documents of a folder: what was found of each, and which are to be read or verified. */
final class Documents {

    private static final int PROBLEMS = 8;

    private final FolderSettings settings;
    private final Path folder;
    private final Clock clock;
    private final Map<String, DocumentPosition> positions;
    private final TreeMap<String, Document> all = new TreeMap<>();
    private final TreeMap<String, Document> toRead = new TreeMap<>();
    private final TreeMap<String, Document> toVerify = new TreeMap<>();
    private final Set<Document> failing = new LinkedHashSet<>();
    private long look;
    private int present;
    private int open;
    private boolean scanned;
    private boolean scanNeeded;

    /** Keeps and empties the positions. */
    Documents(FolderSettings settings, Path folder, Map<String, DocumentPosition> positions, Clock clock) {
        this.settings = settings;
        this.folder = folder;
        this.positions = positions;
        this.clock = clock;
    }

    /** Those to be read, in the order of their names. */
    NavigableMap<String, Document> toRead() {
        return toRead;
    }

    /** Those read to their end, of which all is to be read again to be sure of it. */
    NavigableMap<String, Document> toVerify() {
        return toVerify;
    }

    /** Looks everywhere. */
    void scan(FolderWatch watch) throws IOException {
        scanNeeded = false;
        look++;
        scanOf(watch).walk(folder);
        for (Document document : List.copyOf(all.values())) {
            if (document.look() != look) {
                sight(document, new Sighting.Gone());
            }
        }
        if (!scanned) {
            scanned = true;
            List.copyOf(positions.keySet()).forEach(name -> sight(name, new Sighting.Gone()));
        }
    }

    /**
     * Looks at one file or folder.
     *
     * @param movedIn whether it came there as it is
     */
    void look(Path path, boolean movedIn, FolderWatch watch) throws IOException {
        scanOf(watch).look(path);
        String name = DocumentNames.of(folder, path);
        Document document = all.get(name);
        if (document != null && document.state() instanceof Present there) {
            become(document, there.movedIn(movedIn));
        }
        String below = name + "/";
        String next = all.higherKey(below);
        scanNeeded |= next != null && next.startsWith(below) && !Files.isDirectory(path);
    }

    /** Whether what has changed may concern documents that were not looked at. */
    boolean isScanNeeded() {
        return scanNeeded;
    }

    private FolderScan scanOf(FolderWatch watch) {
        return new FolderScan(folder, new FolderScan.Findings() {
            @Override
            public void folder(Path found) {
                watch.add(found);
            }

            @Override
            public void document(String name, Sighting sighting) {
                sight(name, sighting);
            }
        });
    }

    private void sight(String name, Sighting sighting) {
        Document known = all.get(name);
        if (known == null) {
            DocumentPosition position = positions.remove(name);
            if (position == null && sighting instanceof Sighting.Gone) {
                return;
            }
            boolean log = settings.formats().isLog(name);
            known = new Document(name, folder.resolve(name), ReadSoFar.committed(log, cursor(position)));
            all.put(name, known);
        }
        known.look(look);
        sight(known, sighting);
    }

    /** Another kind of source may have had the same id before; what it read says nothing of a file. */
    private static @Nullable FileCursor cursor(@Nullable DocumentPosition position) {
        return position != null && position.cursor() instanceof FileCursor cursor ? cursor : null;
    }

    /** Takes what was found at a document's place. */
    void sight(Document document, Sighting sighting) {
        become(document, sighting.after(document.state(), clock.instant()));
    }

    /** Takes a document's next state. */
    void become(Document document, DocumentState next) {
        DocumentState before = document.state();
        if (next == before) {
            return;
        }
        present += count(next.isThere()) - count(before.isThere());
        open += count(next.reading() != null) - count(before.reading() != null);
        document.become(next);
        if (next.duty() != before.duty()) {
            queue(document);
        }
        if (next.problem() != null) {
            failing.add(document);
        }
    }

    private void queue(Document document) {
        String name = document.name();
        toRead.remove(name);
        toVerify.remove(name);
        switch (document.state().duty()) {
            case READ -> toRead.put(name, document);
            case VERIFY -> toVerify.put(name, document);
            case NOTHING -> {}
        }
    }

    private static int count(boolean is) {
        return is ? 1 : 0;
    }

    /** How many there are. */
    int present() {
        return present;
    }

    /** How many are to be read. */
    int waiting() {
        return toRead.size();
    }

    /** How many are open. */
    int open() {
        return open;
    }

    /** What is tried again, the first few. */
    List<String> problems() {
        failing.removeIf(document -> document.state().problem() == null);
        return failing.stream()
                .map(document -> document.state().problem())
                .filter(Objects::nonNull)
                .limit(PROBLEMS)
                .toList();
    }

    void close() {
        all.values()
                .forEach(document ->
                        document.become(new Absent.Unseen(document.state().soFar())));
    }
}
