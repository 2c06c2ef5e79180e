package dev.dateline.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dateline.formats.item.Item;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a build before the shares left in other partitions is taken over, once. */
class EarlierBuildIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int EARLIER = 5_000;
    private static final int ALL = 5_010;

    private static final List<Item> SCRIPT = IntStream.range(0, ALL)
            .mapToObj(number -> ScriptedSource.draft(number, "first"))
            .toList();

    @Test
    void takesOverWhatABuildBeforeTheSharesLeftInOtherPartitions() throws Exception {
        try (IngestFixture fixture = new IngestFixture()) {
            EarlierBuild.write(fixture, EARLIER);
            IngestFixture.Running run = fixture.startScript(SCRIPT);
            run.awaitRead(ALL);
            fixture.stop(run);
            IngestFixture.Running next = fixture.startScript(SCRIPT);
            next.awaitPhase(IngestStatus.Phase.PUBLISHING);

            assertThat(fixture.committed(fixture.topics.articles())).hasSize(ALL - EARLIER);
            assertThat(next.work().status().articles()).isEqualTo(ALL);
            assertThat(next.work().status().documents()).isEqualTo(1);
        }
    }

    /** Of several that begin at once some lose shares to others while they take them over. */
    @Test
    void runsThatComeTogetherTakeOverWhatABuildBeforeTheSharesLeftOnce() throws Exception {
        try (IngestFixture fixture = new IngestFixture()) {
            EarlierBuild.write(fixture, EARLIER);
            List<IngestFixture.Running> runs = new ArrayList<>();
            for (String slot : List.of("a", "b", "c")) {
                runs.add(fixture.start(slot, List.of(ScriptedSource.of(SCRIPT))));
            }
            await().atMost(PATIENCE)
                    .until(() -> runs.stream()
                                    .mapToLong(
                                            run -> run.work().status().ledger().read())
                                    .sum()
                            == ALL);

            assertThat(fixture.committed(fixture.topics.articles())).hasSize(ALL - EARLIER);
        }
    }

    /** Where it belongs can't be told before it is configured. */
    @Test
    void leavesWhatIsOfASourceThatIsNotConfigured() throws Exception {
        try (IngestFixture fixture = new IngestFixture()) {
            EarlierBuild.write(fixture, EARLIER);
            List<Item> script = List.of(ScriptedSource.draft("other", 0, "first"));
            IngestFixture.Running other = fixture.start(List.of(ScriptedSource.of("other", script)));
            other.awaitPhase(IngestStatus.Phase.PUBLISHING);
            other.awaitRead(1);
            fixture.stop(other);

            assertThat(fixture.committed(fixture.topics.versions()))
                    .filteredOn(record -> record.key().startsWith("dateline://" + ScriptedSource.ID + "/"))
                    .hasSize(EARLIER);
        }
    }
}
