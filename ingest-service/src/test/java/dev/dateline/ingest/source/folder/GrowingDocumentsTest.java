package dev.dateline.ingest.source.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.rejected.Reason;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is still being written: its lines as they come, the rest once it has settled. */
class GrowingDocumentsTest extends InWatchedFolder {

    /** Longer than what is unfinished waits. */
    private static final Duration LONG = Duration.ofSeconds(31);

    @Test
    void readsLinesAsTheyArrive() throws Exception {
        slowToSettle();
        for (int i = 1; i <= 5; i++) {
            int lines = i;
            folder.append("log.ndjson", WatchedFolder.line("id" + i, "body " + i));
            folder.readUntil(() -> folder.items().size() == lines);
        }

        assertThat(folder.bodies()).containsExactly("body 1", "body 2", "body 3", "body 4", "body 5");
        assertThat(folder.position("log.ndjson").generation()).isEqualTo(1);
        assertThat(folder.position("log.ndjson").complete()).isTrue();
    }

    @Test
    void leavesALineWithoutItsEndUntilTheFileIsStable() throws Exception {
        slowToSettle();
        String line = WatchedFolder.line("1", "one");
        folder.write("log.ndjson", line + line.substring(0, line.length() - 1));
        folder.readUntil(() -> folder.items().size() == 1);
        for (int i = 0; i < 5; i++) {
            folder.readOne();
        }
        assertThat(folder.items()).hasSize(1);

        folder.jump(Duration.ofHours(1));
        folder.readUntil(() -> folder.items().size() == 2);

        assertThat(folder.rejected()).isEmpty();
    }

    @Test
    void readsALineAgainThatWasOnlyHalfThereWhenTheFileSettled() throws Exception {
        String first = WatchedFolder.line("1", "one");
        String second = WatchedFolder.line("2", "two");
        folder.write("log.ndjson", first + second.substring(0, 20));
        folder.readUntil(() -> folder.bodies().contains("one"));
        folder.jump(LONG);
        folder.readUntil(() -> folder.rejected().size() == 1);
        assertThat(folder.onlyRejected().reason()).isEqualTo(Reason.MALFORMED_JSON);

        folder.append("log.ndjson", second.substring(20));
        folder.readUntil(() -> folder.bodies().contains("two"));

        assertThat(folder.position("log.ndjson").generation()).isEqualTo(2);
    }

    @Test
    void goesOnAfterALastLineThatGetsItsEndLater() throws Exception {
        String line = WatchedFolder.line("1", "one");
        folder.put("log.ndjson", line.substring(0, line.length() - 1));
        folder.readAll();

        folder.append("log.ndjson", "\n" + WatchedFolder.line("2", "two"));
        folder.readAll();

        assertThat(folder.bodies()).containsExactly("one", "two");
        assertThat(folder.position("log.ndjson").generation()).isEqualTo(1);
    }

    @Test
    void readsOnAfterARestartWhenLinesWereAddedMeanwhile() throws Exception {
        folder.put("log.ndjson", WatchedFolder.line("1", "one"));
        folder.put("packed.ndjson.gz", WatchedFolder.gzip(WatchedFolder.line("3", "three")));
        folder.readAll();
        folder.source().close();

        folder.append("log.ndjson", WatchedFolder.line("2", "two"));
        folder.put(
                "packed.ndjson.gz",
                WatchedFolder.gzip(WatchedFolder.line("3", "three") + WatchedFolder.line("4", "four")));
        folder.restart();
        folder.readAll();

        assertThat(folder.bodies()).containsExactlyInAnyOrder("one", "three", "two", "four");
        assertThat(folder.position("log.ndjson").generation()).isEqualTo(1);
        assertThat(folder.position("packed.ndjson.gz").generation()).isEqualTo(1);
    }

    @Test
    void waitsForTextAndGzipToBeStable() throws Exception {
        slowToSettle();
        folder.write("a.txt", WatchedFolder.text("One", "one"));
        folder.write("b.ndjson.gz", WatchedFolder.gzip(WatchedFolder.line("1", "one")));

        for (int i = 0; i < 5; i++) {
            folder.readOne();
        }

        assertThat(folder.items()).isEmpty();
    }

    @Test
    void readsAtOnceWhatIsRenamedIn() throws Exception {
        settleIn(Duration.ofSeconds(20));
        folder.readOne();

        folder.moveIn("a.txt", WatchedFolder.text("One", "one"));
        Instant latest = Instant.now().plusSeconds(19);
        folder.readUntil(() -> folder.items().size() == 1);

        assertThat(folder.bodies()).containsExactly("one");
        assertThat(Instant.now()).isBefore(latest);
    }

    private void slowToSettle() {
        settleIn(Duration.ofHours(1));
    }
}
