package dev.dateline.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dateline.contract.article.Article;
import dev.dateline.contract.event.HeaderNames;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.contract.position.Ledger;
import dev.dateline.contract.position.Owner;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.item.Item;
import dev.dateline.transport.event.EventRecords;
import dev.dateline.transport.run.Ending;
import dev.dateline.transport.transaction.Outcome;
import dev.dateline.transport.transaction.Transactions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class IngestWorkIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<Item> script = Collections.synchronizedList(new ArrayList<>());

    @Test
    void publishesEveryItemOnceOverARestart() throws Exception {
        try (Stage stage = new Stage()) {
            write(0, 120, "first");
            Stage.Running first = stage.start(script);
            awaitRead(first, 120);
            stage.stop(first);
            write(120, 200, "first");

            awaitRead(stage.start(script), 200);

            assertThat(stage.committed(stage.topics.articles()))
                    .extracting(ConsumerRecord::key)
                    .hasSize(200)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void countsTheSameContentAsADuplicateAndOtherContentAsTheNextVersion() throws Exception {
        try (Stage stage = new Stage()) {
            write(0, 1, "first");
            Stage.Running first = stage.start(script);
            awaitRead(first, 1);
            stage.stop(first);
            write(0, 1, "first");
            write(0, 1, "second");

            Stage.Running second = stage.start(script);
            awaitRead(second, 3);

            assertThat(second.work().status().ledger()).isEqualTo(new Ledger(2, 1, Map.of()));
            assertThat(stage.committed(stage.topics.articles()))
                    .extracting(record -> article(record).version())
                    .containsExactly("1", "2");
        }
    }

    @Test
    void keepsTheBytesOfAnItemItRejectsAndItsReason() throws Exception {
        try (Stage stage = new Stage()) {
            script.add(ScriptedSource.broken("{oops"));
            write(1, 2, "fine");

            Stage.Running run = stage.start(script);
            awaitRead(run, 2);

            assertThat(run.work().status().ledger()).isEqualTo(new Ledger(1, 0, Map.of(Reason.MALFORMED_JSON, 1L)));
            assertThat(stage.committed(stage.topics.rejected())).singleElement().satisfies(record -> {
                assertThat(record.value()).asString().isEqualTo("{oops");
                assertThat(EventRecords.header(record.headers(), HeaderNames.REASON))
                        .isEqualTo("malformed-json");
            });
        }
    }

    @Test
    void goesOnAfterItsProducerWasFencedByNoOtherRun() throws Exception {
        try (Stage stage = new Stage()) {
            write(0, 100, "first");
            Stage.Running run = stage.start(script);
            awaitRead(run, 100);

            try (Transactions fence = stage.clients.transactions(stage.name)) {
                fence.init();
            }
            write(100, 200, "first");
            awaitRead(run, 200);

            assertThat(stage.committed(stage.topics.articles()))
                    .extracting(ConsumerRecord::key)
                    .hasSize(200)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void endsWhereAnotherRunOwnsItsTransactionalId() throws Exception {
        try (Stage stage = new Stage()) {
            Stage.Running first = stage.start(script);
            write(0, 10, "first");
            awaitRead(first, 10);
            Stage.Running second = stage.start(script);
            await().atMost(PATIENCE).until(() -> second.work().status().phase() == IngestStatus.Phase.PUBLISHING);

            write(10, 60, "first");

            await().atMost(PATIENCE).until(() -> first.thread().ending().isPresent());
            assertThat(first.thread().ending()).contains(Ending.SUPERSEDED);
            awaitRead(second, 60);
            assertThat(stage.committed(stage.topics.articles()))
                    .extracting(ConsumerRecord::key)
                    .hasSize(60)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void leavesTheIdToARunThatHasFencedItAndHasYetToWriteItselfDown() throws Exception {
        try (Stage stage = new Stage();
                Transactions other = stage.clients.transactions(stage.name)) {
            Stage.Running first = stage.start(script);
            write(0, 10, "first");
            awaitRead(first, 10);
            other.init();
            write(10, 20, "first");
            await().atMost(PATIENCE).until(() -> first.work().status().trouble().isPresent());

            Outcome written = other.commit(List.of(OwnerRecord.of(
                    stage.topics.positions(), Owner.startedAt(stage.name, Instant.now()), Instant.now())));

            assertThat(written).isInstanceOf(Outcome.Committed.class);
            await().atMost(PATIENCE).until(() -> first.thread().ending().isPresent());
            assertThat(first.thread().ending()).contains(Ending.SUPERSEDED);
        }
    }

    /** As where the run that started later is too slow to write itself down before the other takes the id back. */
    @Test
    void theRunThatStartedLaterGoesOnThoughTheOtherWasTheLastToTakeTheId() throws Exception {
        try (Stage stage = new Stage()) {
            Instant start = Instant.now();
            Stage.Running later = stage.startedAt(start.plusSeconds(1), script);
            write(0, 10, "first");
            awaitRead(later, 10);
            Stage.Running earlier = stage.startedAt(start, script);
            AtomicInteger written = new AtomicInteger(10);

            await().atMost(PATIENCE).until(() -> {
                write(written.get(), written.addAndGet(10), "first");
                return earlier.thread().ending().isPresent();
            });

            assertThat(earlier.thread().ending()).contains(Ending.SUPERSEDED);
            awaitRead(later, written.get());
            assertThat(stage.committed(stage.topics.articles()))
                    .extracting(ConsumerRecord::key)
                    .hasSize(written.get())
                    .doesNotHaveDuplicates();
        }
    }

    private void write(int from, int to, String body) {
        synchronized (script) {
            for (int i = from; i < to; i++) {
                script.add(ScriptedSource.draft(i, body));
            }
            script.notifyAll();
        }
    }

    private static void awaitRead(Stage.Running run, long items) {
        await().atMost(PATIENCE).until(() -> run.work().status().ledger().read() == items);
    }

    private static Article article(ConsumerRecord<String, byte[]> record) {
        try {
            return ArticleJson.read(record.value(), Article.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
