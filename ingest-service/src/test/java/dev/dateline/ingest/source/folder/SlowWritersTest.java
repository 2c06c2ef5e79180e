package dev.dateline.ingest.source.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.item.RejectedItem;
import dev.dateline.ingest.source.SourceState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written slowly is not taken for broken before its end has been waited for, and a rejection is told once. */
class SlowWritersTest extends InWatchedFolder {

    /** Longer than to settle, shorter than an end is waited for. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private static final Duration LONG = Duration.ofSeconds(31);

    @ParameterizedTest
    @CsvSource({"a.ndjson,50", "a.ndjson,4096", "packed.ndjson.gz,70", "a.json,64", "utf16.ndjson,51", "mac.ndjson,50"})
    void readsEachArticleOnceAndRejectsNothing(String name, int block) throws Exception {
        byte[] document = document(name);

        for (int at = 0; at < document.length; at += block) {
            folder.append(name, Arrays.copyOfRange(document, at, Math.min(document.length, at + block)));
            folder.writtenNow(name);
            pause();
        }
        folder.jump(LONG);
        folder.readAll();

        assertThat(folder.rejected()).isEmpty();
        assertThat(folder.drafts().stream()
                        .map(draft -> draft.uri() + draft.contentSha256())
                        .distinct())
                .hasSize(20);
        assertThat(folder.isComplete(name)).isTrue();
        if (name.endsWith(".ndjson") && !name.startsWith("utf16")) {
            assertThat(folder.drafts()).hasSize(20);
            assertThat(folder.position(name).generation()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"e.txt", "e.ndjson", "e.json", "e.html", "e.ndjson.gz"})
    void takesNoFileForEmptyThatIsOpenedAndFilledLater(String name) throws Exception {
        folder.write(name, "");
        for (int i = 0; i < 3; i++) {
            pause();
        }
        assertThat(folder.items()).isEmpty();
        assertThat(watching().waiting()).isEqualTo(1);
        assertThat(watching().unfinished()).isEqualTo(1);
        assertThat(watching().facts()).containsEntry("documents unfinished", 1);

        folder.jump(LONG);
        folder.readAll();

        assertThat(folder.onlyRejected().reason()).isEqualTo(Reason.EMPTY);
        assertThat(watching().unfinished()).isZero();
    }

    @Test
    void saysNothingOfAnEmptyFileThatGoesAwayAgain() throws Exception {
        folder.write("lock.txt", "");
        pause();
        Files.delete(folder.file("lock.txt"));
        folder.readAll();

        assertThat(folder.items()).isEmpty();
    }

    @Test
    void readsATextOnceItIsThereThoughItsHeaderCameAlone() throws Exception {
        for (String piece : List.of("date 2025-0", "1-06 Rain\n", "\nIt rained.\n")) {
            folder.append("slow.txt", piece.getBytes(StandardCharsets.UTF_8));
            pause();
        }
        folder.readAll();

        assertThat(folder.rejected()).isEmpty();
        assertThat(folder.bodies()).containsExactly("It rained.");
    }

    @Test
    void showsAnUnfinishedLineAsPendingAndReadsItInTheEnd() throws Exception {
        String line = WatchedFolder.line("2", "two");
        folder.write("log.ndjson", WatchedFolder.line("1", "one") + line.stripTrailing());
        pause();
        assertThat(folder.bodies()).containsExactly("one");
        assertThat(watching().unfinished()).isEqualTo(1);
        assertThat(folder.isComplete("log.ndjson")).isFalse();

        folder.jump(LONG);
        folder.readAll();

        assertThat(folder.bodies()).containsExactly("one", "two");
    }

    @Test
    void readsAtOnceWhatIsMovedInThoughNothingEndsItsLastLine() throws Exception {
        folder.readOne();
        folder.moveIn("log.ndjson", WatchedFolder.line("1", "one").stripTrailing());
        Instant latest = Instant.now().plusSeconds(20);
        folder.readUntil(() -> folder.items().size() == 1);

        assertThat(Instant.now()).isBefore(latest);
    }

    @Test
    void rejectsAGzipThatIsCutShortOnlyOnceItIsLeftAlone() throws Exception {
        byte[] packed = WatchedFolder.gzip(WatchedFolder.line("1", "one").repeat(50));
        folder.write("stalled.ndjson.gz", Arrays.copyOf(packed, packed.length - 9));
        for (int i = 0; i < 3; i++) {
            pause();
        }
        assertThat(folder.rejected()).isEmpty();

        folder.jump(LONG);
        folder.readAll();

        assertThat(folder.onlyRejected().reason()).isEqualTo(Reason.TRUNCATED_GZIP);
    }

    @Test
    void triesAPackedFileThatGrowsForLongOnlyAFewTimes() throws Exception {
        byte[] packed = WatchedFolder.gzip(document("a.ndjson"));
        int tries = 0;
        for (int i = 0; i < 60; i++) {
            folder.write("slow.ndjson.gz", Arrays.copyOf(packed, packed.length - 70 + i));
            folder.writtenNow("slow.ndjson.gz");
            int before = watching().unfinished();
            pause();
            tries += before == 0 && watching().unfinished() == 1 ? 1 : 0;
        }

        assertThat(tries).isLessThan(10);
        assertThat(folder.rejected()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut.ndjson.gz", "zip.ndjson.gz", "half.txt.gz", "cut.txt", "e.txt", "picture.png"})
    void rejectsOnceWhatIsTouchedAndNeverChanged(String name) throws Exception {
        folder.put(name, broken(name, "one"));
        folder.readAll();
        int items = folder.items().size();
        RejectedItem rejected = folder.onlyRejected();

        for (int i = 0; i < 3; i++) {
            Files.setLastModifiedTime(
                    folder.file(name), FileTime.from(Instant.now().minusSeconds(300 + i)));
            folder.readAll();
            folder.restart();
            folder.readAll();
        }

        assertThat(folder.onlyRejected()).isSameAs(rejected);
        assertThat(folder.items()).hasSize(items);
    }

    @Test
    void rejectsAgainWhatIsBrokenInAnotherWayAtTheSameLength() throws Exception {
        folder.put("cut.ndjson.gz", broken("cut.ndjson.gz", "one"));
        folder.readAll();
        folder.put("cut.ndjson.gz", broken("cut.ndjson.gz", "two"));
        folder.readAll();

        assertThat(folder.rejected()).hasSize(2);
    }

    @Test
    void readsWhatWasBrokenOnceItIsMended() throws Exception {
        byte[] packed = WatchedFolder.gzip(WatchedFolder.line("1", "one"));
        folder.put("cut.ndjson.gz", Arrays.copyOf(packed, packed.length - 9));
        folder.readAll();
        folder.put("cut.ndjson.gz", packed);
        folder.readAll();

        assertThat(folder.rejected()).hasSize(1);
        assertThat(folder.bodies()).contains("one");
    }

    @Test
    void searchesAGrowingLineOnceWhateverItsLength() throws Exception {
        byte[] block = new byte[256 << 10];
        Arrays.fill(block, (byte) 'x');
        folder.write("long.ndjson", WatchedFolder.line("1", "one") + "{\"body\":\"");
        folder.readUntil(() -> folder.items().size() == 1);
        Instant begin = Instant.now();
        for (int i = 0; i < 400; i++) {
            folder.append("long.ndjson", block);
            folder.writtenNow("long.ndjson");
            folder.readAfterAScan();
        }
        folder.append("long.ndjson", "\"}\n" + WatchedFolder.line("2", "two"));
        folder.readUntil(() -> folder.items().size() == 3);

        assertThat(folder.onlyRejected().reason()).isEqualTo(Reason.ARTICLE_TOO_LARGE);
        assertThat(folder.bodies()).containsExactly("one", "two");
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(80));
    }

    private SourceState.Watching watching() {
        return (SourceState.Watching) folder.state();
    }

    /** Reads what there is, lets the writer's pause pass, and reads again. */
    private void pause() throws InterruptedException {
        folder.readWhatThereIs();
        folder.jump(PAUSE);
        folder.readWhatThereIs();
    }

    private static byte[] document(String name) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            lines.append(WatchedFolder.line("id" + i, "body — " + i));
        }
        String text = lines.toString();
        return switch (name) {
            case "packed.ndjson.gz" -> WatchedFolder.gzip(text);
            case "a.json" -> ("[" + text.strip().replace("\n", ",\n  ") + "]").getBytes(StandardCharsets.UTF_8);
            case "utf16.ndjson" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
            case "mac.ndjson" -> text.replace('\n', '\r').getBytes(StandardCharsets.UTF_8);
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] broken(String name, String body) throws IOException {
        return switch (name) {
            case "cut.ndjson.gz" -> Arrays.copyOf(WatchedFolder.gzip(WatchedFolder.line(body, "x")), 60);
            case "zip.ndjson.gz" -> ("PK\3\4" + body).getBytes(StandardCharsets.UTF_8);
            case "half.txt.gz" -> {
                byte[] packed = WatchedFolder.gzip(WatchedFolder.text("One", "one") + WatchedFolder.text("Two", "two"));
                yield Arrays.copyOf(packed, packed.length - 8);
            }
            case "cut.txt" ->
                (WatchedFolder.text("One", body) + "date 2025-01-07 Alone\n").getBytes(StandardCharsets.UTF_8);
            case "picture.png" -> new byte[] {(byte) 0x89, 'P', 'N', 'G'};
            default -> new byte[0];
        };
    }
}
