package dev.dateline.transport.group;

import dev.dateline.transport.transaction.Consumed;
import dev.dateline.transport.transaction.Outcome;
import dev.dateline.transport.transaction.Transactions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Commits transactions on a thread of its own, so that the next batch can be prepared meanwhile.
 *
 * <p>Until the outcome of one is known the transactions are that thread's. Used by one thread.
 */
final class CommitThread implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CommitThread.class);
    private static final Duration LETS_GO = Duration.ofSeconds(5);

    private final Transactions transactions;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(CommitThread::thread);

    CommitThread(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Begins to send and commit. */
    Future<Outcome> begin(List<ProducerRecord<String, byte[]>> records, Consumed consumed) {
        return thread.submit(() -> transactions.commit(records, consumed));
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
