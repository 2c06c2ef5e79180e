package dev.dateline.stack.process;

import java.time.Duration;

/**
 * Decides what becomes of a part that ended, as Compose's {@code restart: on-failure} does.
 *
 * <p>Used by one thread.
 */
final class RestartPolicy {

    private static final Duration STEADY = Duration.ofSeconds(30);

    private final boolean zeroIsFinal;
    private final RestartDelays delays;
    private Duration next;

    /**
     * A policy for one part.
     *
     * @param zeroIsFinal whether exit code 0 means that it is not to be started again
     * @param delays how long it stays down
     */
    RestartPolicy(boolean zeroIsFinal, RestartDelays delays) {
        this.zeroIsFinal = zeroIsFinal;
        this.delays = delays;
        this.next = delays.first();
    }

    Decision onExit(int exitCode, Duration ran) {
        if (exitCode == 0 && zeroIsFinal) {
            return new Leave();
        }
        if (ran.compareTo(STEADY) >= 0) {
            next = delays.first();
        }
        Duration delay = next;
        Duration doubled = delay.multipliedBy(2);
        next = doubled.compareTo(delays.longest()) > 0 ? delays.longest() : doubled;
        return new Restart(delay);
    }

    /** What to do. */
    sealed interface Decision {}

    /** Start it again after the delay. */
    record Restart(Duration delay) implements Decision {}

    /** It ended because it should. */
    record Leave() implements Decision {}
}
