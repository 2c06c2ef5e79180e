package dev.dateline.ingest.source;

import dev.dateline.contract.position.DocumentPosition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The documents of a folder: what was found of each, and which are to be read or verified. */
final class Documents {

    private static final int PROBLEMS = 8;

    private final Path folder;
    private final Clock clock;
    private final Map<String, DocumentPosition> positions;
    private final TreeMap<String, Tracked> all = new TreeMap<>();
    private final TreeMap<String, Tracked> toRead = new TreeMap<>();
    private final TreeMap<String, Tracked> toVerify = new TreeMap<>();
    private long look;
    private final Set<Tracked> failing = new LinkedHashSet<>();
    private int present;
    private boolean scanned;
    private boolean scanNeeded;

    /** Keeps and empties the positions. */
    Documents(Path folder, Map<String, DocumentPosition> positions, Clock clock) {
        this.folder = folder;
        this.positions = positions;
        this.clock = clock;
    }

    /** Those to be read, in the order of their names. */
    NavigableMap<String, Tracked> toRead() {
        return toRead;
    }

    /** Those read to their end, of which all is to be read again to be sure of it. */
    NavigableMap<String, Tracked> toVerify() {
        return toVerify;
    }

    /** Looks everywhere. */
    void scan(FolderWatch watch) throws IOException {
        scanNeeded = false;
        look++;
        scanOf(watch).walk(folder);
        for (Tracked document : List.copyOf(all.values())) {
            if (document.look() != look) {
                sight(document, new Sighting.Gone());
            }
        }
        if (!scanned) {
            scanned = true;
            List.copyOf(positions.keySet()).forEach(this::missing);
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
        Tracked document = all.get(name);
        if (document != null) {
            document.movedIn(movedIn);
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

    /** A document of an earlier run that is there no more. */
    private void missing(String name) {
        sight(name, new Sighting.Gone());
        Tracked document = all.get(name);
        if (document != null && document.isLost()) {
            toRead.put(name, document);
        }
    }

    private void sight(String name, Sighting sighting) {
        Tracked known = all.get(name);
        if (known == null) {
            DocumentPosition position = positions.remove(name);
            if (position == null && sighting instanceof Sighting.Gone) {
                return;
            }
            known = new Tracked(name, folder.resolve(name), position == null ? null : Progress.of(position));
            all.put(name, known);
        }
        sight(known, sighting);
    }

    private void sight(Tracked document, Sighting sighting) {
        boolean wasThere = !(document.sighting() instanceof Sighting.Gone);
        boolean isThere = !(sighting instanceof Sighting.Gone);
        present += isThere == wasThere ? 0 : isThere ? 1 : -1;
        if (!document.sight(sighting, clock.instant(), look)) {
            return;
        }
        String name = document.name();
        toRead.remove(name);
        toVerify.remove(name);
        if (document.isOnlyToBeVerified()) {
            toVerify.put(name, document);
        } else if (!document.isDealtWith()) {
            toRead.put(name, document);
        }
    }

    /** Takes what a document was found to be when it was to be read. */
    void found(Tracked document, Sighting sighting) {
        sight(document, sighting);
    }

    /** Takes what a document was found to be like while it was read. */
    void sightWhileRead(Tracked document, Sighting sighting) {
        document.sight(sighting, clock.instant(), document.look());
    }

    /** What is at the document's place has been dealt with. */
    void dealtWith(Tracked document) {
        document.dealtWith();
        toRead.remove(document.name());
    }

    /** It could not be read now, and is to be tried again then. */
    void failed(Tracked document, String problem, Instant then) {
        document.failed(problem, then);
        failing.add(document);
    }

    /** How many there are. */
    int present() {
        return present;
    }

    /** How many are to be read. */
    int waiting() {
        return toRead.size();
    }

    /** What is tried again, the first few. */
    List<String> problems() {
        failing.removeIf(document -> document.problem() == null);
        return failing.stream()
                .map(Tracked::problem)
                .filter(Objects::nonNull)
                .limit(PROBLEMS)
                .toList();
    }

    void close() {
        all.values().forEach(Tracked::closeReading);
    }
}
