package dev.dateline.benchmarks.contest;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Times from the first begin to the last of a known number of articles; thread-safe. */
public final class Stopwatch {

    private static final long PATIENCE_MINUTES = 10;
    private static final long UNSET = Long.MIN_VALUE;

    private final long articles;
    private final AtomicLong begin = new AtomicLong(UNSET);
    private final AtomicLong done = new AtomicLong();
    private final CountDownLatch all = new CountDownLatch(1);
    private volatile long end;

    public Stopwatch(long articles) {
        this.articles = articles;
    }

    /** The work has begun; says nothing the second time. */
    public void begin() {
        if (begin.get() == UNSET) {
            begin.compareAndSet(UNSET, System.nanoTime());
        }
    }

    /** So many more articles are done. */
    public void done(long count) {
        if (count > 0 && done.addAndGet(count) >= articles) {
            end = System.nanoTime();
            all.countDown();
        }
    }

    /** Waits until all are done. */
    public void await() throws InterruptedException {
        if (!all.await(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            throw new IllegalStateException("only " + done + " of " + articles + " articles were done in time");
        }
    }

    /** The end is now: what was done has only now been seen to its end. */
    public void end() {
        end = System.nanoTime();
    }

    /** How many articles a second. */
    public double rate() {
        return articles * 1e9 / (end - begin.get());
    }
}
