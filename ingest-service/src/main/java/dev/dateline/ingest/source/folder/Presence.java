package dev.dateline.ingest.source.folder;

import java.time.Duration;
import java.time.Instant;

/**
 * A file at a document's place.
 *
 * @param fingerprint what it is like
 * @param since when it was first seen to be like that
 * @param first whether it is what this process saw there first, and never read
 * @param movedIn whether it came there as it is, by the file system's word
 */
record Presence(Fingerprint fingerprint, Instant since, boolean first, boolean movedIn) {

    private static final int MOVED_IN_SHARE = 20;

    /** Whether its content has been left alone long enough, or was put there as a whole. */
    boolean isStable(Duration settle, Instant now) {
        return fingerprint.isOlderThan(settle, now)
                || !stableAt(settle).isAfter(now)
                || (first && fingerprint.looksRenamed());
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
