package dev.dateline.annotation.cores;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * The cores on which nothing is annotated, so that windows of an article may be read on them.
 *
 * <p>Each article that is under way has a core, and each window that is read beside its article; no more windows are taken than there
 * are cores left, so that a long article takes none from others. Thread-safe.
 */
public final class SpareCores {

    /** Those of this process. */
    public static final SpareCores PROCESS = new SpareCores(Runtime.getRuntime().availableProcessors());

    private static final int IDLE_SECONDS = 10;

    private final int cores;
    private final AtomicInteger taken = new AtomicInteger();
    private final ExecutorService threads;

    /** Of so many. */
    public SpareCores(int cores) {
        this.cores = cores;
        this.threads = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), SpareCores::thread);
    }

    /** Works on the caller's thread, which has a core meanwhile, be one left or not. */
    public <T> T occupy(Supplier<T> work) {
        taken.incrementAndGet();
        try {
            return work.get();
        } finally {
            taken.decrementAndGet();
        }
    }

    /** Begins to work on another thread, if a core is left; empty where none is, and nothing was begun. */
    public <T> Optional<Future<T>> begin(Callable<T> work) {
        if (!take()) {
            return Optional.empty();
        }
        FutureTask<T> task = new FutureTask<>(work);
        threads.execute(() -> {
            try {
                task.run();
            } finally {
                taken.decrementAndGet();
            }
        });
        return Optional.of(task);
    }

    /** Whether a core is left at this moment. */
    public boolean isAnyLeft() {
        return taken.get() < cores;
    }

    private boolean take() {
        int now = taken.get();
        while (now < cores) {
            if (taken.compareAndSet(now, now + 1)) {
                return true;
            }
            now = taken.get();
        }
        return false;
    }

    private static Thread thread(Runnable run) {
        Thread thread = new Thread(run, "window");
        thread.setDaemon(true);
        return thread;
    }
}
