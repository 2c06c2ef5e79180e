package dev.dateline.enrich.consume;

import dev.dateline.enrich.annotate.Result;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Records that were polled and not committed yet, while they are annotated; in offset order per partition. Used by one thread.
 */
final class InHand {

    private final List<Held> held = new ArrayList<>();

    /**
     * Takes records in.
     *
     * @param records what was polled, behind what was polled before
     * @param futures their results, of the same order and number
     * @param revocations how many there had been when they were polled
     */
    void add(List<ConsumerRecord<String, byte[]>> records, List<Future<Result>> futures, long revocations) {
        for (int i = 0; i < records.size(); i++) {
            held.add(new Held(records.get(i), futures.get(i), revocations));
        }
    }

    int size() {
        return held.size();
    }

    /** Whether nothing is being annotated: all is done, or there is nothing. */
    boolean isDone() {
        return held.stream().allMatch(each -> each.future().isDone());
    }

    /** Waits until all are done, for that long at the most. */
    void awaitAll(Duration timeout) throws InterruptedException {
        long end = System.nanoTime() + timeout.toNanos();
        for (Held each : held) {
            try {
                each.future().get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                return;
            } catch (ExecutionException e) {
                throw neverFails(e);
            }
        }
    }

    /** Lets go of what belongs to partitions that are another member's by now, or were for a while. */
    void keep(Kept kept) {
        for (Iterator<Held> each = held.iterator(); each.hasNext(); ) {
            Held next = each.next();
            if (!kept.hasKept(next.partition(), next.revocations())) {
                next.future().cancel(false);
                each.remove();
            }
        }
    }

    /** Hands over what is done, of each partition as far as all before it is. */
    List<ConsumedResult> takeDone() throws InterruptedException {
        List<ConsumedResult> done = new ArrayList<>();
        List<Held> left = new ArrayList<>();
        Set<TopicPartition> waiting = new HashSet<>();
        for (Held each : held) {
            if (waiting.contains(each.partition()) || !each.future().isDone()) {
                waiting.add(each.partition());
                left.add(each);
            } else {
                done.add(each.result());
            }
        }
        held.clear();
        held.addAll(left);
        return done;
    }

    private static IllegalStateException neverFails(ExecutionException e) {
        return new IllegalStateException("enrichment never fails", e.getCause());
    }

    /** Tells whether a partition was not taken away since there had been so many revocations. */
    interface Kept {
        boolean hasKept(TopicPartition partition, long revocations);
    }

    private record Held(ConsumerRecord<String, byte[]> consumed, Future<Result> future, long revocations) {

        TopicPartition partition() {
            return new TopicPartition(consumed.topic(), consumed.partition());
        }

        ConsumedResult result() throws InterruptedException {
            try {
                return new ConsumedResult(consumed, future.get());
            } catch (ExecutionException e) {
                throw neverFails(e);
            }
        }
    }
}
