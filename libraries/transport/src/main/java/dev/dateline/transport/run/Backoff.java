package dev.dateline.transport.run;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Pauses between tries, each twice as long as the last, from 100 ms to 5 s; a stop ends a pause at once.
 *
 * <p>{@link #stop()} is for any thread, the rest for one.
 */
public final class Backoff {

    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LAST = Duration.ofSeconds(5);

    private final CountDownLatch stopped = new CountDownLatch(1);
    private Duration next = FIRST;

    /** Waits for the next try. */
    public void pause() throws InterruptedException {
        pause(next);
        next = next.multipliedBy(2).compareTo(LAST) > 0 ? LAST : next.multipliedBy(2);
    }

    /** Waits for that long. */
    public void pause(Duration time) throws InterruptedException {
        var unused = stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The last try succeeded: the next pause is a short one again. */
    public void reset() {
        next = FIRST;
    }

    /** Ends the pause under way and all to come. */
    public void stop() {
        stopped.countDown();
    }

    /** Whether it was stopped. */
    public boolean stopped() {
        return stopped.getCount() == 0;
    }
}
