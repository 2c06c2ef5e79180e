package dev.dateline.torture.fault;

import dev.dateline.stack.process.Part;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Lets processes that were halted go on in time, and all of them when closed.
 *
 * <p>Thread-safe.
 */
public final class Pauses implements AutoCloseable {

    private final Map<String, CompletableFuture<Void>> resumed = new ConcurrentHashMap<>();
    private final Map<String, Part> halted = new ConcurrentHashMap<>();

    void resumeLater(Part part, Duration length) {
        halted.put(part.name(), part);
        resumed.put(
                part.name(),
                CompletableFuture.runAsync(
                        () -> resume(part),
                        CompletableFuture.delayedExecutor(length.toMillis(), TimeUnit.MILLISECONDS)));
    }

    /** Returns when that part is not halted. */
    void await(String part) {
        CompletableFuture<Void> future = resumed.get(part);
        if (future != null) {
            future.join();
        }
    }

    /** Returns when none is halted. */
    void awaitAll() {
        resumed.keySet().forEach(this::await);
    }

    private void resume(Part part) {
        if (halted.remove(part.name()) != null && !part.exit().isDone()) {
            part.resume();
        }
    }

    @Override
    public void close() {
        halted.values().forEach(this::resume);
    }
}
