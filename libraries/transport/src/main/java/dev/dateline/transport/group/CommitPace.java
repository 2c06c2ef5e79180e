package dev.dateline.transport.group;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * When to commit next, so that commits take no more than a part of the time: they are frequent where the broker is quick, and fewer
 * and larger where it is busy. Used by one thread.
 */
public final class CommitPace {

    private static final Duration LONGEST = Duration.ofMillis(500);

    private final InstantSource clock;
    private Instant began = Instant.EPOCH;
    private Instant done = Instant.EPOCH;

    /** By a clock that is not set. */
    public CommitPace(InstantSource clock) {
        this.clock = clock;
    }

    /** Something was committed, which began then and is done now. */
    public void committed(Instant start) {
        began = start;
        done = clock.instant();
    }

    /** How long to wait until a commit is due, zero where it is. The pause is so many times as long as the last commit. */
    public Duration untilDue(int times) {
        Duration pause = Duration.between(began, done).multipliedBy(times);
        Instant due = done.plus(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
        Duration left = Duration.between(clock.instant(), due);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
