package dev.dateline.enrich.consume;

import dev.dateline.enrich.annotate.Result;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Polled records and what becomes of them.
 *
 * @param records in offset order per partition
 * @param results of the same order and number
 * @param revocations how many there had been when the records were polled; see {@link Assignment}
 */
record AnnotatedBatch(List<ConsumerRecord<String, byte[]>> records, List<Future<Result>> results, long revocations) {

    boolean isEmpty() {
        return records.isEmpty();
    }

    /** Waits for all results, so long at the most; whether they are all there. */
    boolean await(Duration timeout) throws InterruptedException {
        long end = System.nanoTime() + timeout.toNanos();
        for (Future<Result> result : results) {
            try {
                result.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                return false;
            } catch (ExecutionException e) {
                throw neverFails(e);
            }
        }
        return true;
    }

    /** Each record with its result, once all are there. */
    List<ConsumedResult> consumedResults() throws InterruptedException {
        List<ConsumedResult> consumedResults = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            consumedResults.add(new ConsumedResult(records.get(i), result(i)));
        }
        return consumedResults;
    }

    private Result result(int i) throws InterruptedException {
        try {
            return results.get(i).get();
        } catch (ExecutionException e) {
            throw neverFails(e);
        }
    }

    private static IllegalStateException neverFails(ExecutionException e) {
        return new IllegalStateException("enrichment never fails", e.getCause());
    }
}
