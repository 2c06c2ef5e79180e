package dev.dateline.ingest.publish;

import dev.dateline.transport.transaction.Outcome;
import dev.dateline.transport.transaction.Transactions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Commits one transaction on a thread of its own, so that the next batch can be read meanwhile.
 *
 * <p>Between {@link #begin} and {@link #await} the transactions are that thread's. Used by one thread.
 */
final class Committing implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Committing.class);
    private static final Duration LETS_GO = Duration.ofSeconds(5);

    private final Transactions transactions;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Committing::thread);
    private CompletableFuture<Outcome> outcome = new CompletableFuture<>();

    Committing(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Begins to send and commit. */
    void begin(List<ProducerRecord<String, byte[]>> records) {
        outcome = CompletableFuture.supplyAsync(() -> transactions.commit(records), thread);
    }

    /** How it ended; fails as {@link Transactions#commit} fails. */
    Outcome await() throws InterruptedException {
        try {
            return outcome.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new CompletionException(e.getCause());
        }
    }

    /** Interrupts a transaction under way; then the transactions are the caller's again. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(LETS_GO.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("a transaction goes on though it was interrupted");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable run) {
        Thread thread = new Thread(run, "commit");
        thread.setDaemon(true);
        return thread;
    }
}
