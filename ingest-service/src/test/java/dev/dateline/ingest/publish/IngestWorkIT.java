package dev.dateline.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dateline.contract.article.Article;
import dev.dateline.contract.event.HeaderNames;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.contract.position.Ledger;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.item.Item;
import dev.dateline.ingest.source.SourceFactory;
import dev.dateline.transport.event.EventRecords;
import dev.dateline.transport.transaction.Consumed;
import dev.dateline.transport.transaction.Outcome;
import dev.dateline.transport.transaction.Progress;
import dev.dateline.transport.transaction.Transactions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class IngestWorkIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<Item> script = Collections.synchronizedList(new ArrayList<>());

    @Test
    void publishesEveryItemOnceOverARestart() throws Exception {
        try (IngestFixture fixture = new IngestFixture()) {
            write(0, 120, "first");
            IngestFixture.Running first = fixture.startScript(script);
            first.awaitRead(120);
            fixture.stop(first);
            write(120, 200, "first");

            fixture.startScript(script).awaitRead(200);

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
            first.awaitRead(1);
            fixture.stop(first);
            write(0, 1, "first");
            write(0, 1, "second");

            IngestFixture.Running second = fixture.startScript(script);
            second.awaitRead(3);

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
            run.awaitRead(2);

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
            run.awaitRead(100);

            try (Transactions fence = fixture.clients.transactions(fixture.name + "-0")) {
                fence.init();
            }
            write(100, 200, "first");
            run.awaitRead(200);

            assertThatAllAreThereOnce(fixture, 200);
        }
    }

    @Test
    void standsByWhileAnotherRunHasItsSlotAndGoesOnWhenThatHasEnded() throws Exception {
        try (IngestFixture fixture = new IngestFixture()) {
            IngestFixture.Running first = fixture.startScript(script);
            write(0, 10, "first");
            first.awaitRead(10);

            IngestFixture.Running second = fixture.startScript(script);
            first.awaitPhase(IngestStatus.Phase.STANDING_BY);
            write(10, 60, "first");
            second.awaitRead(60);
            fixture.stop(second);
            write(60, 100, "first");
            first.awaitRead(100);

            assertThat(first.thread().ending()).isEmpty();
            assertThatAllAreThereOnce(fixture, 100);
        }
    }

    @Test
    void aRunTakesOverTheSharesOfOneThatIsStoppedOrKilled() throws Exception {
        try (IngestFixture fixture = new IngestFixture()) {
            List<SourceFactory> sources = List.of(ScriptedSource.of(script));
            IngestFixture.Running first = fixture.start("a", sources);
            write(0, 100, "first");
            first.awaitRead(100);
            IngestFixture.Running second = fixture.start("b", sources);
            second.awaitPhase(IngestStatus.Phase.PUBLISHING);

            fixture.stop(first);
            write(100, 200, "first");
            second.awaitRead(200);
            IngestFixture.Running third = fixture.start("c", sources);
            fixture.kill(second);
            write(200, 300, "first");
            third.awaitRead(300);

            assertThatAllAreThereOnce(fixture, 300);
        }
    }

    /** Every source is read by one of the runs, and none by two. */
    @Test
    void runsShareTheSourcesAmongThemselvesAsTheyComeAndGo() throws Exception {
        try (IngestFixture fixture = new IngestFixture()) {
            List<List<Item>> scripts = new ArrayList<>();
            List<SourceFactory> sources = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                List<Item> items = Collections.synchronizedList(new ArrayList<>());
                scripts.add(items);
                sources.add(ScriptedSource.of("script-" + i, items));
            }
            int written = 0;
            for (String slot : List.of("a", "b", "c", "a", "b")) {
                fixture.start(slot, sources);
                for (int each = 0; each < 40; each++, written++) {
                    for (int i = 0; i < scripts.size(); i++) {
                        scripts.get(i).add(ScriptedSource.draft("script-" + i, written, "first"));
                    }
                    TimeUnit.MILLISECONDS.sleep(5);
                }
            }
            int all = written * scripts.size();

            await().atMost(PATIENCE)
                    .until(() -> fixture.committed(fixture.topics.articles()).size() >= all);

            assertThatAllAreThereOnce(fixture, all);
        }
    }

    /** As where the process was halted for longer than the session timeout, with a batch in its hands. */
    @Test
    void whatARunMadeOfAShareThatWasTakenFromItIsRefusedByTheGroup() throws Exception {
        try (IngestFixture fixture = new IngestFixture();
                Transactions zombie = fixture.clients.transactions("zombie")) {
            IngestFixture.Running run = fixture.startScript(script);
            write(0, 10, "first");
            run.awaitRead(10);
            ConsumerGroupMetadata gone = PassingMember.of(fixture, group -> group);
            zombie.init();

            Outcome outcome = zombie.commit(
                    List.of(new ProducerRecord<>(fixture.topics.articles(), "zombie", new byte[0])),
                    new Consumed(
                            Progress.to(Map.of(
                                    new TopicPartition(fixture.topics.positions(), 0), new OffsetAndMetadata(0))),
                            gone));

            assertThat(outcome).isInstanceOf(Outcome.Aborted.class);
            assertThatAllAreThereOnce(fixture, 10);
        }
    }

    /** What is committed last can be on the way still when the group has given the share away. */
    @Test
    void waitsForATransactionOfItsPredecessorThatTheGroupHasAccepted() throws Exception {
        try (IngestFixture fixture = new IngestFixture()) {
            List<SourceFactory> sources = List.of(ScriptedSource.of(script));
            write(0, 50, "first");
            IngestFixture.Running first = fixture.start("a", sources);
            first.awaitRead(50);
            fixture.stop(first);
            try (PendingPosition pending = PendingPosition.of(fixture, 80)) {
                write(50, 80, "first");
                IngestFixture.Running second = fixture.start("b", sources);
                second.awaitPhase(IngestStatus.Phase.RESTORING);
                pending.commit();
                write(80, 100, "first");

                second.awaitRead(100);
            }

            assertThat(fixture.committed(fixture.topics.articles())).hasSize(70);
        }
    }

    private static void assertThatAllAreThereOnce(IngestFixture fixture, int articles) {
        assertThat(fixture.committed(fixture.topics.articles()))
                .extracting(ConsumerRecord::key)
                .hasSize(articles)
                .doesNotHaveDuplicates();
    }

    private void write(int from, int to, String body) {
        synchronized (script) {
            for (int i = from; i < to; i++) {
                script.add(ScriptedSource.draft(i, body));
            }
            script.notifyAll();
        }
    }

    private static Article article(ConsumerRecord<String, byte[]> record) {
        try {
            return ArticleJson.read(record.value(), Article.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
