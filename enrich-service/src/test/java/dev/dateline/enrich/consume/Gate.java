package dev.dateline.enrich.consume;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** Where work on the first batch waits until a test lets it go on. */
final class Gate {

    private final CompletableFuture<Void> arrived = new CompletableFuture<>();
    private final CompletableFuture<Void> opened = new CompletableFuture<>();

    /** Work has arrived; it may go on when what is returned completes. */
    CompletionStage<Void> arrive() {
        arrived.complete(null);
        return opened;
    }

    void awaitArrival(Duration patience) throws Exception {
        arrived.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    void open() {
        opened.complete(null);
    }
}
