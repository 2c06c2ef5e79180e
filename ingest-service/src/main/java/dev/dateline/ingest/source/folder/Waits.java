package dev.dateline.ingest.source.folder;

import java.time.Duration;

/**
 * For how long a file is left alone before it is taken for what it will stay.
 *
 * @param settle so that it can be read as a whole
 * @param unfinished so that an end that is missing will not come
 */
record Waits(Duration settle, Duration unfinished) {

    /** Twice as long, but no longer than an end is waited for. */
    Duration longer(Duration wait) {
        Duration twice = wait.multipliedBy(2);
        return twice.compareTo(unfinished) < 0 ? twice : unfinished;
    }
}
