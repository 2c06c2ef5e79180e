package dev.dateline.ingest.source.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each article once, also where its document has another name now. */
class MovedDocumentsTest extends InWatchedFolder {

    @Test
    void knowsADocumentThatIsRenamed() throws Exception {
        folder.put("a.ndjson", WatchedFolder.line("1", "one"));
        folder.put("b.txt", WatchedFolder.text("Two", "two"));
        folder.put("c.ndjson.gz", WatchedFolder.gzip(WatchedFolder.line("3", "three")));
        folder.readAll();

        move("a.ndjson", "archive/z.ndjson");
        move("b.txt", "a.txt");
        move("c.ndjson.gz", "d.ndjson.gz");
        folder.readAll();

        assertOnce("one", "two", "three");
        assertThat(folder.positions()).containsExactly("a.txt", "archive/z.ndjson", "d.ndjson.gz");
    }

    @Test
    void knowsADocumentThatWasRenamedWhileNobodyLooked() throws Exception {
        folder.put("a.ndjson", WatchedFolder.line("1", "one"));
        folder.readAll();
        folder.source().close();

        move("a.ndjson", "b.ndjson");
        folder.append("b.ndjson", WatchedFolder.line("2", "two"));
        folder.restart();
        folder.readAll();

        assertOnce("one", "two");
        assertThat(folder.positions()).containsExactly("b.ndjson");
    }

    @Test
    void readsOnInADocumentThatIsRenamedHalfRead() throws Exception {
        folder.restart(3);
        folder.put(
                "a.ndjson",
                WatchedFolder.line("1", "one") + WatchedFolder.line("2", "two").repeat(9));
        folder.readOne();

        move("a.ndjson", "b.ndjson");
        folder.readAll();

        assertThat(folder.items()).hasSize(10);
        assertThat(folder.rejected()).isEmpty();
        assertThat(folder.positions()).containsExactly("b.ndjson");
    }

    @Test
    void knowsAFolderOfDocumentsThatIsRenamed() throws Exception {
        for (int i = 0; i < 600; i++) {
            folder.put("old/" + i + ".txt", WatchedFolder.text("Headline " + i, "body " + i));
        }
        folder.readAll();

        move("old", "new");
        folder.readUntil(() -> folder.positions().stream().allMatch(name -> name.startsWith("new/")));
        folder.readAll();

        assertThat(folder.items()).hasSize(600);
        assertThat(folder.positions()).hasSize(600);
    }

    @Test
    void knowsALogThatIsRotatedAgainAndAgain() throws Exception {
        rotateThreeTimes(false);
    }

    @Test
    void knowsALogThatIsRotatedWhileNobodyLooks() throws Exception {
        rotateThreeTimes(true);
    }

    private void rotateThreeTimes(boolean away) throws Exception {
        folder.append("a.ndjson", WatchedFolder.line("0", "body 0"));
        folder.readAll();
        for (int i = 1; i <= 3; i++) {
            if (away) {
                folder.source().close();
            }
            folder.append("a.ndjson", WatchedFolder.line("late" + i, "late " + i));
            if (Files.exists(folder.file("a.ndjson.2.gz"))) {
                move("a.ndjson.2.gz", "a.ndjson.3.gz");
            }
            if (Files.exists(folder.file("a.ndjson.1"))) {
                pack("a.ndjson.1", "a.ndjson.2.gz");
            }
            move("a.ndjson", "a.ndjson.1");
            folder.append("a.ndjson", WatchedFolder.line("" + i, "body " + i + " of another length".repeat(i)));
            if (away) {
                folder.restart();
            }
            folder.readAll();
        }

        assertThat(folder.bodies()).hasSize(7).doesNotHaveDuplicates();
        assertThat(folder.rejected()).isEmpty();
    }

    @Test
    void knowsADocumentByWhatItUnpacksTo() throws Exception {
        folder.put("a.txt", WatchedFolder.text("One", "one"));
        folder.put("b.ndjson", WatchedFolder.line("2", "two"));
        folder.put("kept.ndjson", WatchedFolder.line("3", "three"));
        folder.readAll();

        pack("a.txt", "a.txt.gz");
        pack("b.ndjson", "elsewhere/b-2025.ndjson.gz");
        folder.put("kept.ndjson.gz", WatchedFolder.gzip(Files.readAllBytes(folder.file("kept.ndjson"))));
        folder.readAll();
        Files.write(folder.file("a.txt"), Files.readAllBytes(folder.file("a.txt.gz")));
        Files.delete(folder.file("a.txt.gz"));
        folder.readAll();

        assertOnce("one", "two", "three");
    }

    @Test
    void copiesAndTruncates() throws Exception {
        folder.append("a.ndjson", WatchedFolder.line("1", "one"));
        folder.readAll();

        Files.copy(folder.file("a.ndjson"), folder.file("a.ndjson.1"));
        Files.write(folder.file("a.ndjson"), new byte[0]);
        folder.append("a.ndjson", WatchedFolder.line("2", "two, which is longer"));
        folder.readAll();

        assertOnce("one", "two, which is longer");
    }

    @Test
    void readsAFileWithSeveralNamesOnce() throws Exception {
        folder.put("m.txt", WatchedFolder.text("One", "one"));
        Files.createLink(folder.file("a.txt"), folder.file("m.txt"));
        Files.createSymbolicLink(folder.file("b.txt"), Path.of("m.txt"));
        folder.readAll();
        Files.createLink(folder.file("z.txt"), folder.file("m.txt"));
        Files.createSymbolicLink(folder.file("y.txt"), Path.of("z.txt"));
        folder.readAll();
        folder.restart();
        folder.readAll();

        assertOnce("one");
        assertThat(folder.positions()).hasSize(1);
    }

    @Test
    void goesOnWithTheNameThatIsLeftOfAFileWithTwo() throws Exception {
        folder.put("m.ndjson", WatchedFolder.line("1", "one"));
        folder.readAll();
        Files.createLink(folder.file("z.ndjson"), folder.file("m.ndjson"));
        folder.readAll();

        Files.delete(folder.file("m.ndjson"));
        folder.append("z.ndjson", WatchedFolder.line("2", "two"));
        folder.readAll();

        assertOnce("one", "two");
    }

    @Test
    void publishesAContentThatComesBackInItsOwnPlace() throws Exception {
        String first = WatchedFolder.line("1", "one");
        folder.put("a.ndjson", first);
        folder.readAll();
        folder.put("a.ndjson", WatchedFolder.line("1", "corrected at some length"));
        folder.readAll();

        folder.put("a.ndjson", first);
        folder.readAll();

        assertThat(folder.bodies()).containsExactly("one", "corrected at some length", "one");
    }

    private void move(String from, String to) throws IOException {
        Files.createDirectories(folder.file(to).getParent());
        Files.move(folder.file(from), folder.file(to), StandardCopyOption.ATOMIC_MOVE);
    }

    private void pack(String from, String to) throws IOException {
        folder.put(to, WatchedFolder.gzip(Files.readAllBytes(folder.file(from))));
        Files.delete(folder.file(from));
    }

    private void assertOnce(String... bodies) {
        assertThat(folder.bodies()).containsExactlyInAnyOrderElementsOf(List.of(bodies));
        assertThat(folder.rejected()).isEmpty();
    }
}
