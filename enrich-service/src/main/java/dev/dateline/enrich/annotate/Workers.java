package dev.dateline.enrich.annotate;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Annotates records side by side on a fixed number of threads.
 *
 * <p>Thread-safe.
 */
public final class Workers implements AutoCloseable {

    private final Function<ConsumerRecord<String, byte[]>, Result> enrichment;
    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private final ExecutorService threads;

    public Workers(Function<ConsumerRecord<String, byte[]>, Result> enrichment, int count) {
        this.enrichment = enrichment;
        this.threads = new ThreadPoolExecutor(count, count, 0, TimeUnit.SECONDS, waiting, Workers::thread);
    }

    /** Begins with all of them; the results come in the records' order. */
    public List<Future<Result>> begin(List<ConsumerRecord<String, byte[]>> records) {
        return records.stream()
                .map(record -> threads.submit(() -> enrichment.apply(record)))
                .toList();
    }

    /** Drops what has not begun: nobody waits for its results any more. */
    public void dropWaiting() {
        waiting.clear();
    }

    /** Drops what has not begun; what has begun ends by its deadline. */
    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static Thread thread(Runnable run) {
        Thread thread = new Thread(run, "annotation");
        thread.setDaemon(true);
        return thread;
    }
}
