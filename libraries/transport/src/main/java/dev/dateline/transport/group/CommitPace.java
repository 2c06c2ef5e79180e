package dev.dateline.transport.group;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * When to commit next, so that commits take no more than a part of the time: they are frequent where the broker is quick, and fewer
 * and larger where it is busy. Used by one thread.
 */
public final class CommitPace {

    /**
     * How long to wait after a commit: a multiple of how long it took, but no longer than the longest, since a commit that took long
     * waited for a processor more than it had one.
     */
    public record Pause(int times, Duration longest) {

        /** Commits of little take no more than a quarter of the time; an article waits 60 ms for the next one at the most. */
        public static final Pause USUAL = new Pause(3, Duration.ofMillis(60));

        private Duration after(Duration commit) {
            Duration pause = commit.multipliedBy(times);
            return pause.compareTo(longest) < 0 ? pause : longest;
        }
    }

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

    /** How long to wait until a commit is due, zero where it is. */
    public Duration untilDue(Pause pause) {
        Instant due = done.plus(pause.after(Duration.between(began, done)));
        Duration left = Duration.between(clock.instant(), due);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
