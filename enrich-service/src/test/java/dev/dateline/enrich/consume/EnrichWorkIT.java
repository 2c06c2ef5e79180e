package dev.dateline.enrich.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dateline.contract.rejected.Reason;
import dev.dateline.enrich.annotate.Result;
import dev.dateline.transport.run.WorkThread;
import dev.dateline.transport.transaction.Transactions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EnrichWorkIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void enrichesEveryArticleOnceInOrderOnItsPartition() throws Exception {
        try (EnrichFixture stage = new EnrichFixture()) {
            stage.publish(0, 1000);
            stage.start(0, EnrichFixture::passOn);

            await().atMost(PATIENCE)
                    .until(() -> stage.origins(stage.topics.enriched()).size() >= 1000);

            assertThat(stage.origins(stage.topics.enriched())).isEqualTo(stage.articles());
        }
    }

    @Test
    void losesAndDoublesNothingWhileMembersComeAndGo() throws Exception {
        try (EnrichFixture stage = new EnrichFixture()) {
            stage.publish(0, 500);
            WorkThread first = stage.start(0, EnrichFixture::passOn);
            stage.publish(500, 1000);
            WorkThread second = stage.start(1, EnrichFixture::passOn);
            stage.publish(1000, 1500);
            first.stop(PATIENCE);
            stage.start(2, EnrichFixture::passOn);
            stage.publish(1500, 2000);
            second.stop(PATIENCE);
            stage.start(0, EnrichFixture::passOn);

            await().atMost(PATIENCE)
                    .until(() -> stage.origins(stage.topics.enriched()).size() >= 2000);

            assertThat(stage.origins(stage.topics.enriched())).isEqualTo(stage.articles());
        }
    }

    /** The group would wait for a member that only falls silent until long after the test's own patience. */
    @Test
    void aMemberThatIsStoppedGivesItsPartitionsUpAtOnce() throws Exception {
        int session = (int) PATIENCE.multipliedBy(5).toMillis();
        try (EnrichFixture stage = new EnrichFixture(Map.of("session.timeout.ms", session))) {
            AtomicInteger taken = new AtomicInteger();
            AtomicInteger published = new AtomicInteger();
            stage.start(0, EnrichFixture::passOn);
            WorkThread leaving = stage.start(1, record -> {
                taken.incrementAndGet();
                return EnrichFixture.passOn(record);
            });
            await().atMost(PATIENCE).until(() -> {
                stage.publish(published.get(), published.addAndGet(60));
                return taken.get() > 0;
            });

            leaving.stop(PATIENCE);
            stage.publish(published.get(), published.addAndGet(60));

            await().atMost(PATIENCE)
                    .until(() -> stage.origins(stage.topics.enriched()).size() >= published.get());
            assertThat(stage.origins(stage.topics.enriched())).isEqualTo(stage.articles());
        }
    }

    @Test
    void goesOnAfterItsProducerWasFencedByNoOtherMember() throws Exception {
        try (EnrichFixture stage = new EnrichFixture()) {
            stage.publish(0, 100);
            stage.start(0, EnrichFixture::passOn);
            await().atMost(PATIENCE)
                    .until(() -> stage.origins(stage.topics.enriched()).size() >= 100);

            try (Transactions fence = stage.clients.transactions(stage.name + "-0")) {
                fence.init();
            }
            stage.publish(100, 200);

            await().atMost(PATIENCE)
                    .until(() -> stage.origins(stage.topics.enriched()).size() >= 200);
            assertThat(stage.origins(stage.topics.enriched())).isEqualTo(stage.articles());
            assertThat(stage.aborted).hasPositiveValue();
        }
    }

    @Test
    void standsByWhileAnotherRunHasItsSlotAndGoesOnWhenThatHasEnded() throws Exception {
        try (EnrichFixture stage = new EnrichFixture()) {
            WorkThread first = stage.start(0, EnrichFixture::passOn);
            stage.publish(0, 100);
            awaitEnriched(stage, 100);

            WorkThread second = stage.start(0, EnrichFixture::passOn);
            await().atMost(PATIENCE).until(() -> stage.status(0).phase() == EnrichStatus.Phase.STANDING_BY);
            stage.publish(100, 200);
            awaitEnriched(stage, 200);
            second.stop(PATIENCE);
            stage.publish(200, 300);
            awaitEnriched(stage, 300);

            assertThat(first.ending()).isEmpty();
            assertThat(stage.origins(stage.topics.enriched())).isEqualTo(stage.articles());
        }
    }

    /** What became of its commit it never learns, as where the process stood still meanwhile. */
    @Test
    void standsByWhereItWasReplacedAmidACommit() throws Exception {
        try (EnrichFixture stage = new EnrichFixture()) {
            Gate gate = new Gate();
            stage.publish(0, 100);
            stage.start(
                    0,
                    EnrichFixture::passOn,
                    id -> new Transactions(() -> new UnansweredProducer(stage.clients.producerConfig(), id, gate)));
            gate.awaitArrival(PATIENCE);

            stage.start(0, EnrichFixture::passOn);
            awaitEnriched(stage, 100);
            gate.open();

            await().atMost(PATIENCE).until(() -> stage.status(0).phase() == EnrichStatus.Phase.STANDING_BY);
            stage.publish(100, 200);
            awaitEnriched(stage, 200);
            assertThat(stage.status(1).phase()).isEqualTo(EnrichStatus.Phase.ENRICHING);
            assertThat(stage.origins(stage.topics.enriched())).isEqualTo(stage.articles());
        }
    }

    /** The first of its partition waits: all others' come out meanwhile, and its successors after it. */
    @Test
    void anArticleThatTakesLongHoldsUpItsOwnPartitionAlone() throws Exception {
        try (EnrichFixture stage = new EnrichFixture()) {
            Gate gate = new Gate();
            AtomicInteger held = new AtomicInteger();
            stage.publish(0, 60);
            stage.start(0, record -> {
                if (record.key().equals(EnrichFixture.article(0).uri())) {
                    held.set(record.partition());
                    gate.arrive().toCompletableFuture().join();
                }
                return EnrichFixture.passOn(record);
            });
            gate.awaitArrival(PATIENCE);

            List<String> others = stage.articles().stream()
                    .filter(origin -> !origin.startsWith(stage.topics.articles() + "-" + held.get() + "-"))
                    .toList();
            awaitEnriched(stage, others.size());
            assertThat(others).isNotEmpty();
            assertThat(stage.origins(stage.topics.enriched())).isEqualTo(others);

            gate.open();
            awaitEnriched(stage, 60);
            assertThat(stage.origins(stage.topics.enriched())).isEqualTo(stage.articles());
        }
    }

    @Test
    void keepsRejectedRecordsWithTheOthersOfTheirTransaction() throws Exception {
        try (EnrichFixture stage = new EnrichFixture()) {
            stage.publish(0, 100);
            stage.start(
                    0,
                    record -> record.key().endsWith("7")
                            ? new Result.Rejected(Reason.NOT_AN_ARTICLE, "ends in 7")
                            : EnrichFixture.passOn(record));

            await().atMost(PATIENCE)
                    .until(() -> stage.origins(stage.topics.enriched()).size()
                                    + stage.origins(stage.topics.rejected()).size()
                            >= 100);

            assertThat(stage.origins(stage.topics.rejected())).hasSize(10).doesNotHaveDuplicates();
            assertThat(stage.origins(stage.topics.enriched())).hasSize(90).doesNotHaveDuplicates();
        }
    }

    private static void awaitEnriched(EnrichFixture stage, int articles) {
        await().atMost(PATIENCE)
                .until(() -> stage.origins(stage.topics.enriched()).size() >= articles);
    }
}
