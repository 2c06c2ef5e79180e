package dev.dateline.ingest.source.folder;

import java.time.Duration;
import java.time.Instant;

/**
 * A file at a document's place.
 *
 * @param fingerprint what it is like
 * @param since from when on it was like that, by the clock of waits
 * @param first whether it is what this process saw there first, and never read
 * @param movedIn whether it came there as it is, by the file system's word
 */
record Presence(Fingerprint fingerprint, Instant since, boolean first, boolean movedIn) {

    private static final int MOVED_IN_SHARE = 20;

    /** Whether its content has been left alone long enough, or was put there as a whole. */
    boolean isStable(Duration settle, Instant now) {
        return !stableAt(settle).isAfter(now) || (first && fingerprint.looksRenamed());
    }

    /** Whether nobody will add to it any more: it was left alone for long, or put there as a whole. */
    boolean isFinished(Waits waits, Instant now) {
        return !since.plus(waits.unfinished()).isAfter(now) || (cameAsItIs() && isStable(waits.settle(), now));
    }

    /** By the file system's word; what has no content yet may only have been opened to be written. */
    private boolean cameAsItIs() {
        return movedIn && fingerprint.size() > 0;
    }

    /** When it has been left alone for that long, if it stays as it is; at once soon after it came as it is. */
    Instant leftAloneAt(Duration wait, Waits waits) {
        return cameAsItIs() ? stableAt(waits.settle()) : since.plus(wait);
    }

    /** When it counts as stable if it stays as it is; one moved in is given the time in which word of a write would come. */
    Instant stableAt(Duration settle) {
        return since.plus(movedIn ? settle.dividedBy(MOVED_IN_SHARE) : settle);
    }

    /** The same at another length or time. */
    Presence now(Fingerprint now, Instant at) {
        return now.equals(fingerprint) ? this : new Presence(now, at, false, false);
    }

    /** The same, come there as it is or not. */
    Presence movedIn(boolean came) {
        return new Presence(fingerprint, since, first, came);
    }
}
