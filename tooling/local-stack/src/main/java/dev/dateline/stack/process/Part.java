package dev.dateline.stack.process;

import java.util.concurrent.CompletableFuture;

/** A process of the stack that can be started again and again: the broker, or an instance of a service. */
public interface Part {

    /** {@code broker}, {@code ingest}, {@code enrich}, {@code enrich-1}, … */
    String name();

    /** Starts it, and returns at once. */
    void launch();

    /** The process that was launched last. */
    long pid();

    /** Completes with the exit code of the process that was launched last. */
    CompletableFuture<Integer> exit();

    /** Asks it to end (SIGTERM), and kills it where it does not; returns when it is gone. */
    void stop();

    /** Kills it (SIGKILL). */
    void kill();

    /** Halts it (SIGSTOP) until {@link #resume}. */
    void pause();

    /** Lets it go on (SIGCONT). */
    void resume();
}
