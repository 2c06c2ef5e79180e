package dev.dateline.annotation.deadline;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long annotating one article may take: asked every sentence and every few hundred tokens.
 *
 * <p>Used by one thread.
 */
public interface Deadline {

    /** A deadline that never passes. */
    Deadline NONE = () -> {};

    /** The longest text that has no more than the duration, in UTF-16 units. */
    int LENGTH = 100_000;

    /** Returns while there is time left. */
    void check() throws DeadlineExceededException;

    /** A deadline that passes when that long has gone by from now, on the system's monotonic clock. */
    static Deadline after(Duration duration) {
        return after(duration, System::nanoTime);
    }

    /** The same on another clock, which tells nanoseconds since any moment. */
    static Deadline after(Duration duration, LongSupplier clock) {
        long end = clock.getAsLong() + duration.toNanos();
        return () -> {
            if (clock.getAsLong() - end > 0) {
                throw new DeadlineExceededException(duration);
            }
        };
    }

    /**
     * How long a text may take: the duration for {@link #LENGTH} UTF-16 units or fewer, and in proportion for more, so that what
     * a long article comes to does not depend on its length.
     */
    static Duration of(Duration duration, int length) {
        return duration.multipliedBy(Math.max(LENGTH, length)).dividedBy(LENGTH);
    }

    /** Tells that an article took longer than its deadline. */
    final class DeadlineExceededException extends RuntimeException {

        DeadlineExceededException(Duration deadline) {
            super("annotation took longer than " + deadline.toMillis() + " ms");
        }
    }
}
