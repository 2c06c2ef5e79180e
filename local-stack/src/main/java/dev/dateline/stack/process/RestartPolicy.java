package dev.dateline.stack.process;

import java.time.Duration;

/**
 * Decides what becomes of a part that ended, as Compose's {@code restart: on-failure} does.
 *
 * <p>Used by one thread.
 */
final class RestartPolicy {

    private static final Duration FIRST_DELAY = Duration.ofMillis(500);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);
    private static final Duration STEADY = Duration.ofSeconds(30);

    private final boolean zeroIsFinal;
    private Duration next = FIRST_DELAY;

    /**
     * A policy for one part.
     *
     * @param zeroIsFinal whether exit code 0 means that it is not to be started again
     */
    RestartPolicy(boolean zeroIsFinal) {
        this.zeroIsFinal = zeroIsFinal;
    }

    Decision onExit(int exitCode, Duration ran) {
        if (exitCode == 0 && zeroIsFinal) {
            return new Leave();
        }
        if (ran.compareTo(STEADY) >= 0) {
            next = FIRST_DELAY;
        }
        Duration delay = next;
        Duration doubled = delay.multipliedBy(2);
        next = doubled.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : doubled;
        return new Restart(delay);
    }

    /** What to do. */
    sealed interface Decision {}

    /** Start it again after the delay. */
    record Restart(Duration delay) implements Decision {}

    /** It ended because it should. */
    record Leave() implements Decision {}
}
