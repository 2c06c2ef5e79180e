package dev.dateline.annotation.deadline;

import java.time.Duration;

/**
 * How long annotating one article may take: asked every sentence and every few hundred tokens.
 *
 * <p>Used by one thread.
 */
public interface Deadline {

    /** A deadline that never passes. */
    Deadline NONE = () -> {};

    /** Returns while there is time left. */
    void check() throws DeadlineExceededException;

    /** A deadline that passes when that long has gone by from now, on the system's monotonic clock. */
    static Deadline after(Duration duration) {
        long end = System.nanoTime() + duration.toNanos();
        return () -> {
            if (System.nanoTime() - end > 0) {
                throw new DeadlineExceededException(duration);
            }
        };
    }

    /** Tells that an article took longer than its deadline. */
    final class DeadlineExceededException extends RuntimeException {

        DeadlineExceededException(Duration deadline) {
            super("annotation took longer than " + deadline.toMillis() + " ms");
        }
    }
}
