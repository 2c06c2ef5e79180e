package dev.dateline.fetch.http;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The requests of one client that are under way, each by what cuts it. Thread-safe. */
final class UnderWay implements AutoCloseable {

    private final Set<Runnable> requests = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** A request begins, which is cut so; one that begins too late is cut at once. */
    void begin(Runnable cutting) {
        requests.add(cutting);
        if (closed) {
            cutting.run();
        }
    }

    /** It has ended. */
    void end(Runnable cutting) {
        requests.remove(cutting);
    }

    /** Cuts all that are under way, and those that begin later. */
    @Override
    public void close() {
        closed = true;
        requests.forEach(Runnable::run);
    }
}
