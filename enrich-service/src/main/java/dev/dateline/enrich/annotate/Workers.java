package dev.dateline.enrich.annotate;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Annotates records side by side on a fixed number of threads.
 *
 * <p>Thread-safe.
 */
public final class Workers implements AutoCloseable {

    private final Function<ConsumerRecord<String, byte[]>, Result> enrichment;
    private final ExecutorService threads;

    public Workers(Function<ConsumerRecord<String, byte[]>, Result> enrichment, int count) {
        this.enrichment = enrichment;
        this.threads = Executors.newFixedThreadPool(count, Workers::thread);
    }

    /** Begins with all of them; the results come in the records' order. */
    public List<Future<Result>> begin(List<ConsumerRecord<String, byte[]>> records) {
        return records.stream()
                .map(record -> threads.submit(() -> enrichment.apply(record)))
                .toList();
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
