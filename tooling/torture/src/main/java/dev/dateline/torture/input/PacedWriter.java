package dev.dateline.torture.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Writes articles at a pace at which they last as long as the faults do: whatever the faults wait for, there is work.
 *
 * <p>{@link #run} is for one thread, the rest for any.
 */
public final class PacedWriter implements Runnable {

    private static final Duration SHORTEST_TICK = Duration.ofMillis(40);
    private static final int LONGER_MILLIS = 160;

    private final Articles articles;
    private final GrowingDocuments documents;
    private final Supplier<Duration> left;
    private final Random random;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private int done;

    /**
     * A writer that has not begun.
     *
     * @param left how long the faults will still take, about; zero once they are over
     */
    public PacedWriter(Articles articles, GrowingDocuments documents, Supplier<Duration> left, long seed) {
        this.articles = articles;
        this.documents = documents;
        this.left = left;
        this.random = new Random(seed);
    }

    /** How many articles to write in one tick so that the rest lasts. */
    static int share(int remaining, Duration tick, Duration left) {
        if (left.compareTo(tick) <= 0) {
            return remaining;
        }
        return (int) Math.min(remaining, ((long) remaining * tick.toMillis() + left.toMillis() - 1) / left.toMillis());
    }

    /** Writes all of them; returns early where it is stopped. */
    @Override
    public void run() {
        try (Articles.Lines lines = articles.open()) {
            Duration tick = tick();
            while (done < articles.count() && !pause(tick)) {
                int share = share(articles.count() - done, tick, left.get());
                for (int i = 0; i < share; i++) {
                    documents.append(lines.next());
                    done++;
                }
                aside();
                tick = tick();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing the input failed", e);
        }
    }

    /** Ends it soon. */
    public void stop() {
        stopped.countDown();
    }

    private void aside() throws IOException {
        if (random.nextInt(30) == 0) {
            documents.appendBroken();
        }
        if (random.nextInt(30) == 0) {
            documents.addBulletin();
        }
    }

    private Duration tick() {
        return SHORTEST_TICK.plusMillis(random.nextInt(LONGER_MILLIS));
    }

    private boolean pause(Duration tick) {
        try {
            return stopped.await(tick.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
