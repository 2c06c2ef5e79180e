package dev.dateline.ingest.source;

import dev.dateline.ingest.reader.Format;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a folder's source knows of one document. */
final class Tracked {

    private static final int MOVED_IN_SHARE = 20;

    private final String name;
    private final Path file;
    private final boolean byLines;
    private Sighting sighting = new Sighting.Gone();
    private Instant since = Instant.MIN;
    private boolean first = true;
    private boolean known;
    private long look;
    private @Nullable Sighting dealtWith;
    private @Nullable Sighting linesTaken;
    private @Nullable Progress progress;
    private @Nullable Tail tail;
    private @Nullable DocumentReading reading;
    private boolean lost;
    private boolean movedIn;
    private Instant notBefore = Instant.MIN;
    private Instant verifyNotBefore = Instant.MIN;
    private @Nullable String problem;

    Tracked(String name, Path file, @Nullable Progress progress) {
        byLines = Format.of(name) == Format.NDJSON && !Format.saysGzip(name);
        lost = progress != null && !progress.complete();
        this.name = name;
        this.file = file;
        this.progress = progress;
    }

    String name() {
        return name;
    }

    Path file() {
        return file;
    }

    Sighting sighting() {
        return sighting;
    }

    @Nullable
    Progress progress() {
        return progress;
    }

    @Nullable
    Tail tail() {
        return tail;
    }

    @Nullable
    DocumentReading reading() {
        return reading;
    }

    /** Whether this process has read it to its end before. */
    boolean isKnown() {
        return known;
    }

    /** What is tried again, for a person. */
    @Nullable
    String problem() {
        return problem;
    }

    /** Takes what was found at the document's place by the given look at the folder; says whether it is new. */
    boolean sight(Sighting found, Instant now, long byLook) {
        look = byLook;
        if (found.equals(sighting)) {
            return false;
        }
        if (found instanceof Sighting.Gone && sighting instanceof Sighting.Seen before) {
            lost = progress != null
                    && (!progress.complete() || (before.fingerprint().size() > progress.size() && !isDealtWith()));
        }
        first = since.equals(Instant.MIN);
        sighting = found;
        movedIn = false;
        since = now;
        return true;
    }

    /** Whether it went away before all of it was read, having been begun. */
    boolean isLost() {
        return lost;
    }

    /** Whether what was sighted last came there as it is, by the file system's word. */
    void movedIn(boolean came) {
        movedIn = came;
    }

    /** The look at the folder that found it last. */
    long look() {
        return look;
    }

    /** Whether there is nothing to do until something else is found. */
    boolean isDealtWith() {
        return sighting.equals(dealtWith);
    }

    /** Whether a position of an earlier run says that it was read to its end at this length. */
    boolean isOnlyToBeVerified() {
        return !known
                && progress != null
                && progress.complete()
                && sighting instanceof Sighting.Seen seen
                && seen.fingerprint().size() == progress.size();
    }

    /** Whether its content has been left alone long enough, or was put there as a whole. */
    boolean isStable(Duration settle, Instant now) {
        return sighting instanceof Sighting.Seen seen
                && (seen.fingerprint().isOlderThan(settle, now)
                        || !stableAt(settle).isAfter(now)
                        || (first && !known && seen.fingerprint().looksRenamed()));
    }

    /** A file that was moved in is given the time in which word of a write to it would come. */
    private Instant stableAt(Duration settle) {
        return since.plus(movedIn ? settle.dividedBy(MOVED_IN_SHARE) : settle);
    }

    /** When it can be read next: lines before it is stable, anything else once it is. */
    Instant readyAt(Duration settle, Instant now) {
        boolean ready = !(sighting instanceof Sighting.Seen)
                || reading != null
                || isStable(settle, now)
                || (byLines && !sighting.equals(linesTaken));
        Instant at = ready ? now : stableAt(settle);
        return at.isAfter(notBefore) ? at : notBefore;
    }

    /** When all that was read of it can be read again to be sure of it. */
    Instant verifiableAt(Duration settle, Instant now) {
        Instant at = isStable(settle, now) ? now : since.plus(settle);
        return at.isAfter(verifyNotBefore) ? at : verifyNotBefore;
    }

    void opened(DocumentReading opened) {
        reading = opened;
    }

    /** Takes how far it is read now. */
    void read(Progress read, @Nullable Tail kept) {
        progress = read;
        lost = false;
        tail = kept;
        problem = null;
    }

    /** What is at its place has been read as far as it can be while it is not stable. */
    void waitUntilStable() {
        linesTaken = sighting;
        closeReading();
    }

    /** What is at its place has been dealt with. */
    void dealtWith() {
        dealtWith = sighting;
        known = true;
        problem = null;
        closeReading();
    }

    /** From here on all that was read counts for nothing until it has been read again. */
    void forgetTail() {
        tail = null;
    }

    /** It is not to be verified again before then. */
    void verified(Instant nextNotBefore) {
        verifyNotBefore = nextNotBefore;
    }

    /** It is to be tried again then. */
    void failed(String what, Instant then) {
        problem = what;
        notBefore = then;
        closeReading();
    }

    void closeReading() {
        DocumentReading open = reading;
        reading = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                problem = name + ": " + e;
            }
        }
    }
}
