package dev.dateline.ingest.source.feeds;

import dev.dateline.contract.rejected.ItemFailure;
import dev.dateline.ingest.source.Bell;
import dev.dateline.ingest.source.feeds.visit.Visited;
import dev.dateline.ingest.source.feeds.visit.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes visits side by side, no two of one host, and keeps what came of them until it is taken.
 *
 * <p>Used by one thread, which never waits in here; it rings the bell when there is something to take.
 */
final class VisitThreads implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(VisitThreads.class);
    private static final int THREADS = 8;

    /** Visits that are being made or were not taken yet. */
    private static final int AHEAD = 2 * THREADS;

    private final Visitor visitor;
    private final Bell bell;
    private final ExecutorService threads;
    private final Queue<Ended> ended = new ConcurrentLinkedQueue<>();
    private final Map<String, VisitedFeed> underWay = new HashMap<>();
    private final Map<String, String> hosts = new HashMap<>();
    private volatile boolean closed;

    /**
     * A visit that ended.
     *
     * @param document the feed
     * @param visited empty where nothing came of it
     */
    private record Ended(String document, Optional<Visited> visited) {}

    VisitThreads(String source, Visitor visitor, Bell bell) {
        this.visitor = visitor;
        this.bell = bell;
        AtomicInteger count = new AtomicInteger();
        threads = Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "feeds-" + source + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Whether one more visit may be begun. */
    boolean hasRoom() {
        return underWay.size() < AHEAD;
    }

    /** Whether a feed's visit may be begun: neither it nor its host is being visited. */
    boolean mayBegin(VisitedFeed feed) {
        return !underWay.containsKey(feed.address().document())
                && !hosts.containsKey(feed.address().host());
    }

    void begin(VisitedFeed feed) {
        String document = feed.address().document();
        underWay.put(document, feed);
        hosts.put(feed.address().host(), document);
        threads.execute(() -> {
            ended.add(new Ended(document, visit(feed)));
            letGoIfClosed();
            bell.ring();
        });
    }

    private Optional<Visited> visit(VisitedFeed feed) {
        try {
            return Optional.of(visitor.visit(feed.address(), feed.cursor()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (RuntimeException | Error e) {
            if (!ItemFailure.isSurvivable(e)) {
                throw e;
            }
            // A fault of ours on what a server sent must not end the other feeds.
            LOG.error("visit failed feed={}", feed.address(), e);
            return Optional.of(visitor.broken(feed.address(), feed.cursor(), e));
        }
    }

    /** What the visit that ended first came to; empty where none has. */
    Optional<Visited> take() {
        for (Ended first = ended.poll(); first != null; first = ended.poll()) {
            VisitedFeed feed = underWay.remove(first.document());
            hosts.remove(feed.address().host());
            if (first.visited().isPresent()) {
                return first.visited();
            }
        }
        return Optional.empty();
    }

    /** Whether there is something to take. */
    boolean hasEnded() {
        return !ended.isEmpty();
    }

    /** Nobody takes it any more. */
    private void letGoIfClosed() {
        for (Ended each = closed ? ended.poll() : null; each != null; each = ended.poll()) {
            each.visited().ifPresent(visited -> visited.lease().close());
        }
    }

    /** Ends the visits that are under way as soon as they wait; nothing comes of them. */
    @Override
    public void close() {
        closed = true;
        threads.shutdownNow();
        letGoIfClosed();
    }
}
