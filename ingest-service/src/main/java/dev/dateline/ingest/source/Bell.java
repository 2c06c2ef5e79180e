package dev.dateline.ingest.source;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the one thread that pulls all sources. Thread-safe. */
public final class Bell {

    private final Semaphore rings = new Semaphore(0);

    /** Tells that there is something to read, or will be sooner than was said. */
    public void ring() {
        rings.release();
    }

    /** Waits until it has rung since the last time, or for that long. */
    void await(Duration longest) throws InterruptedException {
        if (rings.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS)) {
            rings.drainPermits();
        }
    }
}
