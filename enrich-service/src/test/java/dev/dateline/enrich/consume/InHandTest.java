package dev.dateline.enrich.consume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.rejected.Reason;
import dev.dateline.enrich.annotate.Result;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class InHandTest {

    private static final Result RESULT = new Result.Rejected(Reason.NOT_AN_ARTICLE, "is none");

    private final InHand inHand = new InHand();

    @Test
    void whatIsNotDoneHoldsUpItsOwnPartitionAlone() throws Exception {
        CompletableFuture<Result> slow = new CompletableFuture<>();
        add(0, 1, CompletableFuture.completedFuture(RESULT), 0);
        add(0, 2, slow, 0);
        add(0, 3, CompletableFuture.completedFuture(RESULT), 0);
        add(1, 7, CompletableFuture.completedFuture(RESULT), 0);

        assertThat(offsets()).containsExactly(1L, 7L);
        assertThat(inHand.isDone()).isFalse();

        slow.complete(RESULT);
        assertThat(inHand.isDone()).isTrue();
        assertThat(offsets()).containsExactly(2L, 3L);
        assertThat(inHand.size()).isZero();
    }

    /** Such a partition may have come back, at its committed position: what follows is polled once more. */
    @Test
    void whatWasPolledBeforeItsPartitionWasTakenAwayIsNeverHandedOver() throws Exception {
        CompletableFuture<Result> waiting = new CompletableFuture<>();
        add(0, 1, CompletableFuture.completedFuture(RESULT), 3);
        add(0, 2, waiting, 3);
        add(1, 7, CompletableFuture.completedFuture(RESULT), 3);
        add(0, 1, CompletableFuture.completedFuture(RESULT), 4);

        inHand.keep((partition, revocations) -> partition.partition() != 0 || revocations >= 4);

        assertThat(waiting).isCancelled();
        assertThat(offsets()).containsExactly(7L, 1L);
        assertThat(inHand.size()).isZero();
    }

    private void add(int partition, long offset, Future<Result> future, long revocations) {
        inHand.add(
                List.of(new ConsumerRecord<>("news", partition, offset, "key", new byte[0])),
                List.of(future),
                revocations);
    }

    private List<Long> offsets() throws InterruptedException {
        return inHand.takeDone().stream().map(each -> each.consumed().offset()).toList();
    }
}
