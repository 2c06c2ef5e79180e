package dev.dateline.stack.process;

import java.time.Duration;
import java.util.Optional;

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

    /** How long it stays down before it is started again; empty where it ended because it should. */
    Optional<Duration> onExit(int exitCode, Duration ran) {
        if (exitCode == 0 && zeroIsFinal) {
            return Optional.empty();
        }
        if (ran.compareTo(STEADY) >= 0) {
            next = delays.first();
        }
        Duration delay = next;
        Duration doubled = delay.multipliedBy(2);
        next = doubled.compareTo(delays.longest()) > 0 ? delays.longest() : doubled;
        return Optional.of(delay);
    }
}
