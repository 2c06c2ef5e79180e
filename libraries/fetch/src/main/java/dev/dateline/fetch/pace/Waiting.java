package dev.dateline.fetch.pace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Waits for a time to come. Thread-safe. */
@FunctionalInterface
public interface Waiting {

    /** Returns when that time has come. */
    void until(Instant time) throws InterruptedException;

    /** Waits as the time passes by a clock of this machine. */
    static Waiting by(Clock clock) {
        return time -> {
            Duration left = Duration.between(clock.instant(), time);
            while (!left.isNegative() && !left.isZero()) {
                Thread.sleep(left.toMillis() + 1);
                left = Duration.between(clock.instant(), time);
            }
        };
    }
}
