package dev.dateline.fetch.http;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Ends a request that takes too long; what is waited for on this side does not count. Thread-safe. */
final class Deadline implements AutoCloseable {

    private final ScheduledExecutorService timer;
    private final Duration whole;
    private final Runnable end;
    private volatile boolean expired;
    private Future<?> next;

    Deadline(ScheduledExecutorService timer, Duration whole, Runnable end) {
        this.timer = timer;
        this.whole = whole;
        this.end = end;
        next = begin();
    }

    private Future<?> begin() {
        return timer.schedule(this::expire, whole.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void expire() {
        expired = true;
        end.run();
    }

    /** Stops the time. */
    synchronized void pause() {
        next.cancel(false);
    }

    /** Gives it the whole time again. */
    synchronized void again() {
        next.cancel(false);
        next = begin();
    }

    boolean expired() {
        return expired;
    }

    @Override
    public void close() {
        pause();
    }
}
