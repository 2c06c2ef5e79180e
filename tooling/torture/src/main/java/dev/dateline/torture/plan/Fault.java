package dev.dateline.torture.plan;

import java.time.Duration;

/** Something that is done to the running stack. */
public sealed interface Fault {

    /**
     * Ends a process on the spot (SIGKILL).
     *
     * @param part its name
     * @param aimed whether to wait until it has a transaction open; else whatever it does then
     */
    record Kill(String part, boolean aimed) implements Fault {}

    /**
     * Halts a process (SIGSTOP) and lets it go on later, while other faults happen.
     *
     * @param part its name
     * @param length for how long
     */
    record Pause(String part, Duration length) implements Fault {}

    /** Starts an enrich instance on a slot where none runs. */
    record Add(int slot) implements Fault {}

    /** Ends the enrich instance of a slot in order, not to come back. */
    record Remove(int slot) implements Fault {}

    /** Changes what was read already: one of the documents is written anew. */
    record Rewrite() implements Fault {}
}
