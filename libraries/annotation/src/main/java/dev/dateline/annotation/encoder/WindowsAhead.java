package dev.dateline.annotation.encoder;

import dev.dateline.annotation.cores.SpareCores;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an article's windows, in their order; while one is read the next ones are, on cores that have nothing else to do.
 *
 * <p>Used by one thread, which reads windows itself as long as it has to wait for another's. A window is read where it is read with the
 * same outcome.
 */
final class WindowsAhead {

    /** The most windows of which it is held what was said. */
    private static final int AHEAD = 16;

    private final Supplier<@Nullable Supplier<float[]>> windows;
    private final SpareCores cores;
    private final Deque<Future<float[]>> said = new ArrayDeque<>();
    private @Nullable Supplier<float[]> upcoming;

    /**
     * @param windows the next window, to be read on any thread; null after the last
     * @param cores where windows may be read besides
     */
    WindowsAhead(Supplier<@Nullable Supplier<float[]>> windows, SpareCores cores) {
        this.windows = windows;
        this.cores = cores;
    }

    /** What is said of the next window; empty after the last. */
    Optional<float[]> next() {
        readElsewhere();
        boolean more = true;
        while (more && (said.isEmpty() || (!said.element().isDone() && said.size() < AHEAD))) {
            more = readHere();
        }
        return Optional.ofNullable(said.poll()).map(WindowsAhead::result);
    }

    /** Whether there was one to be read. */
    private boolean readHere() {
        Supplier<float[]> window = upcoming();
        if (window == null) {
            return false;
        }
        upcoming = null;
        FutureTask<float[]> reading = new FutureTask<>(window::get);
        said.add(reading);
        readElsewhere();
        reading.run();
        return true;
    }

    /** An article of one window is read here: nothing is gained by waking another thread. */
    private void readElsewhere() {
        while (!said.isEmpty() && said.size() < AHEAD && cores.isAnyLeft()) {
            Supplier<float[]> window = upcoming();
            Optional<Future<float[]>> begun = window == null ? Optional.empty() : cores.begin(window::get);
            if (begun.isEmpty()) {
                return;
            }
            upcoming = null;
            said.add(begun.get());
        }
    }

    private @Nullable Supplier<float[]> upcoming() {
        if (upcoming == null) {
            upcoming = windows.get();
        }
        return upcoming;
    }

    /** A window takes milliseconds: who is interrupted hears of it after it. */
    private static float[] result(Future<float[]> said) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return said.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
