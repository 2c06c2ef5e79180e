package dev.dateline.ingest.source.folder;

import dev.dateline.ingest.position.SourcePositions;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a folder and their states, and which are to be read or verified.
 *
 * <p>Bounded: of those with which nothing is to be done, all but the latest {@value #KEPT} are {@link SettledFiles}; of those that
 * went, only their positions are left. Used by one thread.
 */
final class Documents {

    private static final int PROBLEMS = 8;
    private static final int KEPT = 512;

    private final Clock clock;
    private final Clock wall;
    private final SourcePositions positions;
    private final TreeMap<String, Document> all = new TreeMap<>();
    private final TreeMap<String, Document> toRead = new TreeMap<>();
    private final TreeMap<String, Document> toVerify = new TreeMap<>();
    private final Set<Document> done = new LinkedHashSet<>();
    private final Set<Document> failing = new LinkedHashSet<>();
    private final SettledFiles settled = new SettledFiles();
    private final Departed departed = new Departed();
    private int present;
    private int open;
    private int unfinished;

    /**
     * None yet.
     *
     * @param clock what waits are timed by
     * @param wall what files' times are told by
     */
    Documents(SourcePositions positions, Clock clock, Clock wall) {
        this.positions = positions;
        this.clock = clock;
        this.wall = wall;
    }

    /** All of which more is known than that they are settled. */
    List<Document> all() {
        return List.copyOf(all.values());
    }

    /** One of these. */
    @Nullable
    Document get(String name) {
        return all.get(name);
    }

    void add(Document document) {
        all.put(document.name(), document);
    }

    /** Those to be read, in the order of their names. */
    NavigableMap<String, Document> toRead() {
        return toRead;
    }

    /** Those read to their end, of which all is to be read again to be sure of it. */
    NavigableMap<String, Document> toVerify() {
        return toVerify;
    }

    /** Those with which nothing is to be done until their files change. */
    SettledFiles settled() {
        return settled;
    }

    /** How far documents were read that went. */
    Departed departed() {
        return departed;
    }

    /** Takes what was found at a document's place. */
    void sight(Document document, Sighting sighting) {
        become(document, sighting.after(document.state(), since(sighting)));
    }

    /** Since when that is so by the clock of waits, as far as a file's own time tells. */
    Instant since(Sighting sighting) {
        return clock.instant().minus(sighting.age(wall.instant()));
    }

    /** Takes a document's next state. */
    void become(Document document, DocumentState next) {
        DocumentState before = document.state();
        if (next == before) {
            return;
        }
        present += count(next.isThere()) - count(before.isThere());
        open += count(next.reading() != null) - count(before.reading() != null);
        unfinished += count(next.isUnfinished()) - count(before.isUnfinished());
        document.become(next);
        queue(document);
        if (!next.isThere() && next.soFar().cursor() != null) {
            departed.add(next.soFar().cursor().byteOffset());
        }
        done.remove(document);
        if (next.isSettled()) {
            done.add(document);
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
            case READ, TELL_LOSS -> toRead.put(name, document);
            case VERIFY -> toVerify.put(name, document);
            case NOTHING -> {}
        }
    }

    private static int count(boolean is) {
        return is ? 1 : 0;
    }

    /** Keeps less of documents with which nothing is to be done. */
    void tidy() {
        for (Document document : List.copyOf(done)) {
            Fingerprint file = document.state().fingerprint();
            if (!document.isCommitted() || (file != null && done.size() <= KEPT)) {
                continue;
            }
            done.remove(document);
            if (file == null) {
                all.remove(document.name());
            } else if (positions.contains(document.name())) {
                all.remove(document.name());
                present--;
                settled.put(document.name(), file.print(), document.look());
            }
        }
    }

    /** A slice of a document was handed out, or committed where it is -1. */
    void handedOut(String name, int slices) {
        Document document = all.get(name);
        if (document != null) {
            document.handedOut(slices);
        }
    }

    /** Whether what was read of it is committed, and nothing more is being read. */
    boolean isCommitted(String name) {
        Document document = all.get(name);
        return document == null || (document.isCommitted() && document.state().duty() == DocumentState.Duty.NOTHING);
    }

    /** Another document is what this one was. */
    void tookOver(String name) {
        Document document = all.remove(name);
        if (document != null) {
            present -= count(document.state().isThere());
            toRead.remove(name);
            toVerify.remove(name);
            done.remove(document);
        }
    }

    /** How many there are. */
    int present() {
        return present + settled.size();
    }

    /** How many of them seem to lack their end. */
    int unfinished() {
        return unfinished;
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
