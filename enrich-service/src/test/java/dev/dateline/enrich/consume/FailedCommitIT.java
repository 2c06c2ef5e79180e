package dev.dateline.enrich.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/**
 * A commit fails because the group is in the middle of a cooperative rebalance in which the member keeps its partitions:
 * nobody takes them to their committed positions but the member itself.
 */
class FailedCommitIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int SHARE = 3;

    @Test
    void oursCommitsTheSameResultsAgainAndLosesNothing() throws Exception {
        try (EnrichFixture stage = new EnrichFixture()) {
            Gate gate = new Gate();
            Queue<String> annotated = new ConcurrentLinkedQueue<>();
            try (GroupLeader leader = new GroupLeader(stage)) {
                stage.start(0, record -> {
                    gate.arrive().toCompletableFuture().join();
                    annotated.add(record.key());
                    return EnrichFixture.passOn(record);
                });
                failACommit(stage, leader, gate);
                await().atMost(PATIENCE).until(() -> stage.aborted.get() > 0);
                leader.pollUntilItHas(SHARE);
            }
            stage.publish(100, 200);

            await().atMost(PATIENCE)
                    .until(() -> stage.origins(stage.topics.enriched()).size() >= 200);
            assertThat(stage.origins(stage.topics.enriched())).isEqualTo(stage.articles());
            assertThat(annotated).hasSize(200).doesNotHaveDuplicates();
        }
    }

    /** If this fails, SmallRye has mended it, and a reason of docs/adr/0001 is gone. */
    @Test
    void smallRyesReportsSuccessAndLosesTheBatch() throws Exception {
        try (EnrichFixture stage = new EnrichFixture();
                KafkaTransactionsLoop loop = failedCommit(stage)) {
            List<String> first = stage.articles();
            stage.publish(100, 200);
            List<String> second = new ArrayList<>(stage.articles());
            second.removeAll(first);

            await().atMost(PATIENCE)
                    .until(() -> stage.origins(stage.topics.enriched()).containsAll(second));
            List<String> lost = new ArrayList<>(first);
            lost.removeAll(stage.origins(stage.topics.enriched()));
            assertThat(lost).isNotEmpty();
            assertThat(loop.bean().failed()).isZero();
        }
    }

    private static KafkaTransactionsLoop failedCommit(EnrichFixture stage) throws Exception {
        try (GroupLeader leader = new GroupLeader(stage)) {
            KafkaTransactionsLoop loop = new KafkaTransactionsLoop(stage);
            failACommit(stage, leader, loop.bean().gate());
            await().atMost(PATIENCE).until(() -> loop.bean().succeeded() > 0);
            return loop;
        }
    }

    /** Articles are taken, and their commit is let come when the group takes none. */
    private static void failACommit(EnrichFixture stage, GroupLeader leader, Gate gate) throws Exception {
        leader.pollUntilItHas(SHARE);
        stage.publish(0, 100);
        gate.awaitArrival(PATIENCE);
        leader.holdRebalance();
        gate.open();
    }
}
