package dev.dateline.ingest.source.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.formats.item.Item;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

class ResumingPropertiesTest {

    private Path temp;
    private String name = "none";

    @BeforeTry
    void create() throws IOException {
        temp = Files.createTempDirectory("resuming");
    }

    @AfterTry
    void delete() throws IOException {
        Files.deleteIfExists(temp.resolve(name));
        Files.delete(temp);
    }

    @Property(tries = 60)
    void aProcessThatStopsAfterAnyBatchIsFollowedByOneThatReadsTheRest(
            @ForAll("documents") List<String> parts,
            @ForAll("names") String document,
            @ForAll @IntRange(min = 1, max = 4) int batchItems)
            throws Exception {
        name = document;
        byte[] bytes = String.join("", parts).getBytes(StandardCharsets.UTF_8);
        try (WatchedFolder stopped = new WatchedFolder(temp);
                WatchedFolder steady = new WatchedFolder(temp)) {
            stopped.put(name, name.endsWith("gz") ? WatchedFolder.gzip(bytes) : bytes);
            List<Item> expected = read(steady, 500, false);

            List<Item> items = read(stopped, batchItems, true);

            assertThat(items).isEqualTo(expected);
            assertThat(stopped.position(name)).isEqualTo(steady.position(name));
        }
    }

    private List<Item> read(WatchedFolder folder, int batchItems, boolean stops) throws InterruptedException {
        folder.restart(batchItems);
        folder.readUntil(() -> {
            if (stops) {
                folder.restart();
            }
            return folder.isComplete(name);
        });
        return folder.items();
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("a.txt", "a.ndjson", "a.txt.gz", "a.ndjson.gz", "a.gz");
    }

    @Provide
    Arbitrary<List<String>> documents() {
        return Arbitraries.of(
                        WatchedFolder.line("1", "one"),
                        WatchedFolder.line("2", "zwölf"),
                        "{\"headline\":\"Same\",\"body\":\"b\"}\n",
                        "{\"headline\":\"Same\",\"body\":\"c\"}\r\n",
                        "{\"headline\":\n",
                        "\n",
                        WatchedFolder.text("Same", "one"),
                        WatchedFolder.text("Same", "two"),
                        "date 2025-02-30 Never\n\nNo.\n\n",
                        "no end")
                .list()
                .ofMaxSize(12);
    }
}
