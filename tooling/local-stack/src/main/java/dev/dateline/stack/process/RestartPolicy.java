package dev.dateline.stack.process;

import java.time.Duration;

/**
 * Decides how long a part that ended by itself stays down.
 *
 * <p>Used by one thread.
 */
final class RestartPolicy {

    private static final Duration STEADY = Duration.ofSeconds(30);

    private final RestartDelays delays;
    private Duration next;

    /** A policy for one part, which stays down for so long. */
    RestartPolicy(RestartDelays delays) {
        this.delays = delays;
        this.next = delays.first();
    }

    /** How long it stays down before it is started again, having run for that long. */
    Duration onExit(Duration ran) {
        if (ran.compareTo(STEADY) >= 0) {
            next = delays.first();
        }
        Duration delay = next;
        Duration doubled = delay.multipliedBy(2);
        next = doubled.compareTo(delays.longest()) > 0 ? delays.longest() : doubled;
        return delay;
    }
}
