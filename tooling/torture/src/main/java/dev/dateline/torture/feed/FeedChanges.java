package dev.dateline.torture.feed;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Changes the feeds of a site, one after another, on a thread of its own, until it is closed. */
public final class FeedChanges implements AutoCloseable {

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;

    private FeedChanges(FeedSite site, Duration pause) {
        thread = new Thread(() -> change(site, pause), "feed-changes");
        thread.setDaemon(true);
    }

    /** Begins to change one feed after each such pause. */
    public static FeedChanges begin(FeedSite site, Duration pause) {
        FeedChanges changes = new FeedChanges(site, pause);
        changes.thread.start();
        return changes;
    }

    private void change(FeedSite site, Duration pause) {
        try {
            while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                site.changeOne();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns when nothing changes any more. */
    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
