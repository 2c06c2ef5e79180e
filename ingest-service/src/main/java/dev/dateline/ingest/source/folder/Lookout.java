package dev.dateline.ingest.source.folder;

import dev.dateline.contract.position.DocumentNames;
import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.contract.position.FileCursor;
import dev.dateline.ingest.position.SourcePositions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a folder, and tells its documents what is found of them.
 *
 * <p>Bounded: of files beyond {@value #WAITING} that are to be read, no more is known than that there are more. Used by one thread.
 */
final class Lookout {

    private static final int WAITING = 20_000;

    private final FolderSettings settings;
    private final Path folder;
    private final SourcePositions positions;
    private final Documents documents;
    private final SettledFiles settled;
    private final LinkedFiles linked = new LinkedFiles();
    private final Set<String> barred = new LinkedHashSet<>();
    private long look;
    private int beyond;
    private boolean scanned;
    private boolean scanNeeded;

    /** Reads the positions as they are when it looks at a document. */
    Lookout(FolderSettings settings, Path folder, SourcePositions positions, Documents documents) {
        this.settings = settings;
        this.folder = folder;
        this.positions = positions;
        this.documents = documents;
        settled = documents.settled();
    }

    /** Looks everywhere. */
    void scan(FolderWatch watch) throws IOException {
        scanNeeded = false;
        beyond = 0;
        look++;
        linked.clear();
        barred.clear();
        scanOf(watch).walk(folder);
        for (Document document : documents.all()) {
            if (document.look() != look && !isBarred(document.name())) {
                documents.sight(document, new Sighting.Gone());
            }
        }
        if (!scanned || settled.areMissed(look)) {
            List<DocumentPosition> missed = new ArrayList<>();
            positions.forEach(position -> {
                if (isMissed(position.document())) {
                    missed.add(position);
                }
            });
            missed.forEach(this::missed);
        }
        scanned = true;
    }

    private boolean isMissed(String name) {
        return scanned
                ? settled.isMissed(name, look)
                : documents.get(name) == null && !settled.holds(name) && !isBarred(name);
    }

    /** A document that has a position, and was not found. */
    private void missed(DocumentPosition position) {
        String name = position.document();
        if (isBarred(name)) {
            settled.found(name, look);
        } else if (position.cursor() instanceof FileCursor cursor) {
            settled.remove(name);
            documents.departed().add(cursor.byteOffset());
            if (!cursor.complete() && cursor.vanished() == null && !name.startsWith("/")) {
                documents.sight(added(name), new Sighting.Gone());
            }
        }
    }

    /** Whether it is in a folder that can't be looked into, so that nothing tells whether it is there. */
    private boolean isBarred(String name) {
        return barred.stream().anyMatch(name::startsWith);
    }

    /**
     * Looks at one file or folder.
     *
     * @param movedIn whether it came there as it is
     */
    void look(Path path, boolean movedIn, FolderWatch watch) throws IOException {
        String name = DocumentNames.of(folder, path);
        boolean known = documents.get(name) != null || settled.holds(name);
        scanOf(watch).look(path);
        Document document = documents.get(name);
        if (document != null) {
            documents.become(document, document.state().movedIn(movedIn));
        }
        scanNeeded |= !known && !DocumentNames.isIgnored(path) && Files.notExists(path);
    }

    /** Whether what has changed may concern documents that were not looked at. */
    boolean isScanNeeded() {
        return scanNeeded
                || (beyond > 0
                        && documents.toRead().size() + documents.toVerify().size() < WAITING / 2);
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

            @Override
            public void barred(String name, String detail) {
                barred.add(name + "/");
                sight(name, new Sighting.Barred(detail));
            }
        });
    }

    private void sight(String name, Sighting sighting) {
        sighting.lead(
                seen -> sightFile(name, seen), barred -> sightBarred(name, barred), gone -> sightNothing(name, gone));
    }

    private void sightFile(String name, Sighting.Seen seen) {
        String second = linked.secondName(name, seen, positions::contains);
        if (second != null) {
            sight(second, new Sighting.Gone());
        }
        if (name.equals(second)) {
            return;
        }
        Document known = documents.get(name);
        if (known != null) {
            documents.sight(found(known), seen);
        } else if (settled.holds(name, seen.fingerprint())) {
            settled.found(name, look);
        } else {
            begin(name, seen);
        }
    }

    private void sightBarred(String name, Sighting.Barred barred) {
        Document known = documents.get(name);
        if (known != null) {
            documents.sight(found(known), barred);
        } else {
            settled.remove(name);
            documents.sight(found(added(name)), barred);
        }
    }

    private void sightNothing(String name, Sighting.Gone gone) {
        Document known = documents.get(name);
        if (known != null) {
            documents.sight(found(known), gone);
        } else if (settled.holds(name)) {
            DocumentPosition position = positions.get(name);
            settled.remove(name);
            documents
                    .departed()
                    .add(position != null && position.cursor() instanceof FileCursor cursor ? cursor.byteOffset() : 0);
        }
    }

    /** Takes up a document that was not looked into, if there is room for more of them. */
    private void begin(String name, Sighting.Seen seen) {
        Document document = document(name);
        DocumentState state = seen.after(document.state(), documents.since(seen));
        boolean room = state.duty() == DocumentState.Duty.VERIFY
                ? documents.toVerify().size() < WAITING
                : documents.toRead().size() < WAITING;
        if (!room) {
            beyond++;
            if (positions.contains(name) && !settled.holds(name)) {
                settled.put(name, SettledFiles.UNKNOWN, look);
            } else {
                settled.found(name, look);
            }
            return;
        }
        settled.remove(name);
        documents.add(document);
        documents.become(found(document), state);
    }

    private Document found(Document document) {
        document.look(look);
        return document;
    }

    private Document added(String name) {
        Document document = document(name);
        documents.add(document);
        return document;
    }

    private Document document(String name) {
        boolean log = settings.formats().isLog(name);
        FileCursor cursor = cursor(positions.get(name));
        boolean dealtWith = settled.holds(name) && !settled.isUnknown(name) && cursor != null;
        return new Document(
                name,
                folder,
                dealtWith ? Absent.Gone.settled(log, cursor) : new Absent.Unseen(ReadSoFar.committed(log, cursor)));
    }

    /** Another kind of source may have had the same id before; what it read says nothing of a file. */
    private static @Nullable FileCursor cursor(@Nullable DocumentPosition position) {
        return position != null && position.cursor() instanceof FileCursor cursor ? cursor.vanished(null) : null;
    }

    /** Whether the whole folder was looked through since it was seen, or seen to be gone. */
    boolean wasMissed(Document document) {
        return document.look() < look;
    }

    /** Whether a file is at a document's place, or may be. */
    boolean isThere(String name) {
        Document document = documents.get(name);
        return document != null ? document.state().isThere() : settled.holds(name) || isBarred(name);
    }

    /** How many documents are to be read. */
    int waiting() {
        return documents.toRead().size() + beyond;
    }
}
