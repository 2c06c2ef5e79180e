package dev.dateline.enrich.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dateline.contract.rejected.Reason;
import dev.dateline.enrich.annotate.Result;
import dev.dateline.transport.run.Ending;
import dev.dateline.transport.run.WorkThread;
import dev.dateline.transport.transaction.Clients;
import dev.dateline.transport.transaction.Transactions;
import java.time.Duration;
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

    @Test
    void aMemberThatIsStoppedGivesItsPartitionsUpAtOnce() throws Exception {
        try (EnrichFixture stage = new EnrichFixture()) {
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

            await().atMost(Clients.SESSION_TIMEOUT.minusSeconds(3))
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
    void endsWhereAnotherRunTakesItsSlot() throws Exception {
        try (EnrichFixture stage = new EnrichFixture()) {
            WorkThread first = stage.start(0, EnrichFixture::passOn);
            stage.publish(0, 100);
            await().atMost(PATIENCE)
                    .until(() -> stage.origins(stage.topics.enriched()).size() >= 100);

            stage.start(0, EnrichFixture::passOn);

            await().atMost(PATIENCE).until(() -> first.ending().isPresent());
            assertThat(first.ending()).contains(Ending.SUPERSEDED);
            stage.publish(100, 200);
            await().atMost(PATIENCE)
                    .until(() -> stage.origins(stage.topics.enriched()).size() >= 200);
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
}
