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
        try (IngestFixture fixture = new IngestFixture()) {
            write(0, 120, "first");
            IngestFixture.Running first = fixture.startScript(script);
            awaitRead(first, 120);
            fixture.stop(first);
            write(120, 200, "first");

            awaitRead(fixture.startScript(script), 200);

            assertThat(fixture.committed(fixture.topics.articles()))
                    .extracting(ConsumerRecord::key)
                    .hasSize(200)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void countsTheSameContentAsADuplicateAndOtherContentAsTheNextVersion() throws Exception {
        try (IngestFixture fixture = new IngestFixture()) {
            write(0, 1, "first");
            IngestFixture.Running first = fixture.startScript(script);
            awaitRead(first, 1);
            fixture.stop(first);
            write(0, 1, "first");
            write(0, 1, "second");

            IngestFixture.Running second = fixture.startScript(script);
            awaitRead(second, 3);

            assertThat(second.work().status().ledger()).isEqualTo(new Ledger(2, 1, Map.of()));
            assertThat(fixture.committed(fixture.topics.articles()))
                    .extracting(record -> article(record).version())
                    .containsExactly("1", "2");
        }
    }

    @Test
    void keepsTheBytesOfAnItemItRejectsAndItsReason() throws Exception {
        try (IngestFixture fixture = new IngestFixture()) {
            script.add(ScriptedSource.broken("{oops"));
            write(1, 2, "fine");

            IngestFixture.Running run = fixture.startScript(script);
            awaitRead(run, 2);

            assertThat(run.work().status().ledger()).isEqualTo(new Ledger(1, 0, Map.of(Reason.MALFORMED_JSON, 1L)));
            assertThat(fixture.committed(fixture.topics.rejected()))
                    .singleElement()
                    .satisfies(record -> {
                        assertThat(record.value()).asString().isEqualTo("{oops");
                        assertThat(EventRecords.header(record.headers(), HeaderNames.REASON))
                                .isEqualTo("malformed-json");
                    });
        }
    }

    @Test
    void goesOnAfterItsProducerWasFencedByNoOtherRun() throws Exception {
        try (IngestFixture fixture = new IngestFixture()) {
            write(0, 100, "first");
            IngestFixture.Running run = fixture.startScript(script);
            awaitRead(run, 100);

            try (Transactions fence = fixture.clients.transactions(fixture.name)) {
                fence.init();
            }
            write(100, 200, "first");
            awaitRead(run, 200);

            assertThat(fixture.committed(fixture.topics.articles()))
                    .extracting(ConsumerRecord::key)
                    .hasSize(200)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void endsWhereAnotherRunOwnsItsTransactionalId() throws Exception {
        try (IngestFixture fixture = new IngestFixture()) {
            IngestFixture.Running first = fixture.startScript(script);
            write(0, 10, "first");
            awaitRead(first, 10);
            IngestFixture.Running second = fixture.startScript(script);
            await().atMost(PATIENCE).until(() -> second.work().status().phase() == IngestStatus.Phase.PUBLISHING);

            write(10, 60, "first");

            await().atMost(PATIENCE).until(() -> first.thread().ending().isPresent());
            assertThat(first.thread().ending()).contains(Ending.SUPERSEDED);
            awaitRead(second, 60);
            assertThat(fixture.committed(fixture.topics.articles()))
                    .extracting(ConsumerRecord::key)
                    .hasSize(60)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void leavesTheIdToARunThatHasFencedItAndHasYetToWriteItselfDown() throws Exception {
        try (IngestFixture fixture = new IngestFixture();
                Transactions other = fixture.clients.transactions(fixture.name)) {
            IngestFixture.Running first = fixture.startScript(script);
            write(0, 10, "first");
            awaitRead(first, 10);
            other.init();
            write(10, 20, "first");
            await().atMost(PATIENCE).until(() -> first.work().status().trouble().isPresent());

            Outcome written = other.commit(List.of(OwnerRecord.of(
                    fixture.topics.positions(), Owner.startedAt(fixture.name, Instant.now()), Instant.now())));

            assertThat(written).isInstanceOf(Outcome.Committed.class);
            await().atMost(PATIENCE).until(() -> first.thread().ending().isPresent());
            assertThat(first.thread().ending()).contains(Ending.SUPERSEDED);
        }
    }

    /** As where the run that started later is too slow to write itself down before the other takes the id back. */
    @Test
    void theRunThatStartedLaterGoesOnThoughTheOtherWasTheLastToTakeTheId() throws Exception {
        try (IngestFixture fixture = new IngestFixture()) {
            Instant start = Instant.now();
            IngestFixture.Running later = fixture.startedAt(start.plusSeconds(1), script);
            write(0, 10, "first");
            awaitRead(later, 10);
            IngestFixture.Running earlier = fixture.startedAt(start, script);
            AtomicInteger written = new AtomicInteger(10);

            await().atMost(PATIENCE).until(() -> {
                write(written.get(), written.addAndGet(10), "first");
                return earlier.thread().ending().isPresent();
            });

            assertThat(earlier.thread().ending()).contains(Ending.SUPERSEDED);
            awaitRead(later, written.get());
            assertThat(fixture.committed(fixture.topics.articles()))
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

    private static void awaitRead(IngestFixture.Running run, long items) {
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
