package dev.dateline.broker.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A running child JVM, which ends with this one at the latest.
 *
 * <p>Thread-safe.
 */
public final class ChildProcess implements AutoCloseable {

    /** How long {@link #close} lets a child end by itself; one that records {@link ClassData} does so as it ends. */
    public static final Duration GRACE = Duration.ofSeconds(60);

    private static final Signals SIGNALS = new Signals();

    private final String name;
    private final Process process;

    private ChildProcess(String name, Process process) {
        this.name = name;
        this.process = process;
    }

    /** Starts a child and returns at once. */
    public static ChildProcess start(ChildSpec spec) {
        ProcessBuilder builder = new ProcessBuilder(spec.command());
        if (!"UTF-8".equals(System.getProperty("sun.jnu.encoding"))) {
            // Names of folders in the environment and in arguments, whatever started this; cron says no locale at all.
            builder.environment().put("LC_ALL", "C.UTF-8");
        }
        builder.environment().putAll(spec.environment());
        builder.redirectErrorStream(true);
        builder.redirectOutput(Redirect.appendTo(spec.output().toFile()));
        try {
            Files.createDirectories(spec.output().toAbsolutePath().getParent());
            return new ChildProcess(spec.name(), builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("starting " + spec.name() + " failed", e);
        }
    }

    /** The operating system's number for it; another process may have it some time after this one ended. */
    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes with the exit code when the child has ended; 128 and the signal's number where a signal ended it. */
    public CompletableFuture<Integer> exit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Asks it to end (SIGTERM), and kills it where it has not within the grace; returns when it is gone. */
    public void stop(Duration grace) {
        process.destroy();
        if (!awaitExit(grace)) {
            kill();
        }
    }

    /** Ends it on the spot (SIGKILL), with no chance to tidy up; returns when it is gone. */
    public void kill() {
        process.destroyForcibly();
        awaitExit(GRACE);
    }

    /** Halts it (SIGSTOP) until {@link #resume}; to others it looks like a machine that hangs. */
    public void pause() {
        signal("STOP");
    }

    /** Lets it go on (SIGCONT). */
    public void resume() {
        signal("CONT");
    }

    @Override
    public void close() {
        stop(GRACE);
    }

    private boolean awaitExit(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void signal(String signal) {
        if (!SIGNALS.send(signal, pid())) {
            throw new IllegalStateException("there is no " + this + " to send " + signal + " to: has it ended?");
        }
    }

    @Override
    public String toString() {
        return name + " (process " + pid() + ")";
    }
}
