package dev.dateline.stack.process;

import java.time.Duration;

/**
 * How long a part that failed stays down: each time twice as long as before, until it has run for a while.
 *
 * @param first the first delay
 * @param longest the longest
 */
public record RestartDelays(Duration first, Duration longest) {

    /** As Compose does it. */
    public static final RestartDelays GROWING = new RestartDelays(Duration.ofMillis(500), Duration.ofSeconds(30));

    /** For parts that are killed on purpose. */
    public static final RestartDelays AT_ONCE = new RestartDelays(Duration.ofMillis(200), Duration.ofMillis(200));
}
