package dev.dateline.ingest.source.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.contract.hash.Sha256;
import dev.dateline.formats.bytes.GzipLimit;
import dev.dateline.formats.item.Draft;
import dev.dateline.formats.item.Item;
import dev.dateline.formats.item.Origin;
import dev.dateline.ingest.source.PulledBatch;
import dev.dateline.ingest.source.SourceState;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FolderSourceTest extends InWatchedFolder {

    @Test
    void readsWhatIsThereInTheOrderOfTheNames() throws Exception {
        folder.put("b/two.ndjson", WatchedFolder.line("2", "two"));
        folder.put("a.txt", WatchedFolder.text("One", "one"));
        folder.put("c.jsonl.gz", WatchedFolder.gzip(WatchedFolder.line("3", "three")));
        folder.put("d.txt.gz", WatchedFolder.gzip(WatchedFolder.text("Four", "four")));
        folder.put("e.gz", WatchedFolder.gzip(WatchedFolder.line("5", "five")));
        folder.put("f.ndjson", WatchedFolder.gzip(WatchedFolder.line("6", "packed, whatever its name")));

        folder.readAll();

        assertThat(folder.bodies()).containsExactly("one", "two", "three", "four", "five", "packed, whatever its name");
        assertThat(folder.drafts()).extracting(Draft::uri).contains("dateline://seeds/b/two.ndjson#2");
    }

    @Test
    void tellsHowFarADocumentIsRead() throws Exception {
        String line = WatchedFolder.line("1", "one");
        folder.put("a.ndjson", line + line);

        folder.readAll();

        var position = folder.position("a.ndjson");
        assertThat(position.byteOffset()).isEqualTo(2L * line.length());
        assertThat(position.ordinal()).isEqualTo(2);
        assertThat(position.complete()).isTrue();
        assertThat(position.generation()).isEqualTo(1);
        assertThat(position.size()).isEqualTo(2L * line.length());
        assertThat(position.prefixSha256()).isEqualTo(sha256(line + line));
    }

    @Test
    void countsUncompressedBytesAndStoresTheStoredSize() throws Exception {
        String lines = WatchedFolder.line("1", "one").repeat(50);
        byte[] packed = WatchedFolder.gzip(lines);
        folder.put("a.ndjson.gz", packed);

        folder.readAll();

        assertThat(folder.position("a.ndjson.gz").byteOffset()).isEqualTo(lines.length());
        assertThat(folder.position("a.ndjson.gz").size()).isEqualTo(packed.length);
        assertThat(folder.position("a.ndjson.gz").prefixSha256()).isEqualTo(sha256(lines));
    }

    @Test
    void ignoresHiddenTemporaryAndReadmeFiles() throws Exception {
        for (String name :
                List.of(".a.txt", ".git/a.txt", "a.txt.tmp", "a.txt.part", "a.txt~", "a.txt.swp", "README.md")) {
            folder.put(name, WatchedFolder.text("No", "no"));
        }
        folder.put("a.txt", WatchedFolder.text("One", "one"));

        folder.readAll();

        assertThat(folder.items()).hasSize(1);
    }

    @Test
    void boundsABatchAndGoesOnWithOtherDocuments() throws Exception {
        folder.restart(3);
        folder.put("a.ndjson", WatchedFolder.line("1", "long").repeat(7));
        folder.put("b.ndjson", WatchedFolder.line("2", "short"));

        assertThat(folder.readOne()).isTrue();
        assertThat(folder.bodies()).containsExactly("long", "long", "long");
        assertThat(folder.position("a.ndjson").complete()).isFalse();
        folder.readOne();
        assertThat(folder.bodies()).contains("short");
        folder.readAll();
        assertThat(folder.items()).hasSize(8);
    }

    @Test
    void boundsABatchInBytes() throws Exception {
        folder.close();
        folder = new WatchedFolder(new QuickSettings(temp.resolve("folder")).batchBytes(1000));
        folder.put("a.ndjson", WatchedFolder.line("1", "x".repeat(600)).repeat(4));

        folder.readOne();

        assertThat(folder.items()).hasSize(2);
    }

    @Test
    void readsNoMoreThanOneBatchAheadOfWhatIsCommitted() throws Exception {
        folder.put("a.txt", WatchedFolder.text("One", "one"));
        PulledBatch first = folder.source().poll(Duration.ofSeconds(5)).orElseThrow();
        folder.put("b.txt", WatchedFolder.text("Two", "two"));
        PulledBatch ahead = folder.source().poll(Duration.ofSeconds(5)).orElseThrow();

        assertThatThrownBy(() -> folder.source().poll(Duration.ZERO)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> folder.source().committed(ahead)).isInstanceOf(IllegalArgumentException.class);
        folder.commit(first);
        folder.commit(ahead);
        assertThat(folder.source().poll(Duration.ZERO)).isEmpty();
    }

    @Test
    void readsOnWhereTheLastProcessStopped() throws Exception {
        folder.restart(2);
        for (String name : List.of("a.ndjson", "b.txt", "c.ndjson.gz")) {
            StringBuilder document = new StringBuilder();
            for (int i = 0; i < 7; i++) {
                document.append(
                        name.startsWith("b")
                                ? WatchedFolder.text("Same", "body " + i)
                                : WatchedFolder.line("id" + i, "body " + i));
            }
            folder.put(
                    name,
                    name.endsWith("gz")
                            ? WatchedFolder.gzip(document.toString())
                            : document.toString().getBytes(StandardCharsets.UTF_8));
        }
        for (int i = 0; i < 6; i++) {
            folder.readOne();
            folder.restart();
        }

        folder.readAll();

        Set<String> uris = new HashSet<>();
        folder.drafts().forEach(draft -> uris.add(draft.uri()));
        assertThat(folder.items()).hasSize(21);
        assertThat(uris).hasSize(21);
        assertThat(folder.position("b.txt").generation()).isEqualTo(1);
    }

    @Test
    void namesRepeatsAlikeWhenReadOnInTheMiddle() throws Exception {
        String line = "{\"headline\":\"Same\",\"body\":\"b\"}\n";
        folder.restart(2);
        folder.put("a.ndjson", line.repeat(5));
        folder.readOne();
        folder.restart();
        folder.readAll();

        String first = folder.drafts().get(0).uri();
        assertThat(folder.drafts())
                .extracting(Draft::uri)
                .containsExactly(first, first + "~2", first + "~3", first + "~4", first + "~5");
    }

    @Test
    void readsNothingTwiceAfterARestart() throws Exception {
        folder.put("a.ndjson", WatchedFolder.line("1", "one"));
        folder.put("b.txt", WatchedFolder.text("Two", "two"));
        folder.put("c.ndjson.gz", WatchedFolder.gzip(WatchedFolder.line("3", "three")));
        folder.put("d.bin", "unknown");
        folder.put("e.ndjson.gz", "no gzip");
        folder.readAll();
        List<Item> before = List.copyOf(folder.items());

        folder.restart();
        folder.readAll();

        assertThat(folder.items()).isEqualTo(before);
    }

    @Test
    void seesANewFileByTheFileSystemsOwnEventsLongBeforeTheNextScan() throws Exception {
        folder.close();
        folder = new WatchedFolder(new QuickSettings(temp.resolve("folder"))
                .settle(Duration.ofMillis(50))
                .scan(Duration.ofHours(1)));
        folder.readOne();

        folder.write("sub/deep/a.ndjson", WatchedFolder.line("1", "one"));
        folder.readUntil(() -> folder.items().size() == 1);
        folder.append("sub/deep/a.ndjson", WatchedFolder.line("2", "two"));
        folder.readUntil(() -> folder.items().size() == 2);

        assertThat(folder.state())
                .isInstanceOfSatisfying(SourceState.Watching.class, state -> assertThat(state.events())
                        .isTrue());
    }

    @Test
    void canBeInterruptedWhileItWaitsAndClosed() throws Exception {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> folder.source().poll(Duration.ofMinutes(1))).isInstanceOf(InterruptedException.class);
        folder.put("a.txt", WatchedFolder.text("One", "one"));
        folder.readAll();
        assertThat(folder.items()).hasSize(1);
    }

    @Test
    void losesNothingWhenInterruptedWhileItReads() throws Exception {
        folder.put("a.ndjson", WatchedFolder.line("1", "one").repeat(2000));
        folder.readOne();
        Thread.currentThread().interrupt();
        try {
            folder.source().poll(Duration.ZERO).ifPresent(folder::commit);
        } catch (InterruptedException expected) {
            assertThat(Thread.interrupted()).isFalse();
        }

        Thread.interrupted();
        folder.readAll();

        assertThat(folder.items()).hasSize(2000);
    }

    @Test
    void refusesSettingsThatMakeNoSense() {
        assertThatThrownBy(() -> Origin.of("a/b")).hasMessageContaining("a/b");
        assertThatThrownBy(() -> new QuickSettings(temp).settle(Duration.ZERO).settings())
                .hasMessageContaining("settle");
        assertThatThrownBy(() -> new GzipLimit(0, 1)).hasMessageContaining("positive");
    }

    private static String sha256(String text) {
        var digest = Sha256.digest();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return Sha256.hex(digest);
    }
}
