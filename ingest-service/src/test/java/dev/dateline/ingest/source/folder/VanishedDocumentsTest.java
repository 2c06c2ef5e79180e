package dev.dateline.ingest.source.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is remembered of documents that are not there any more, and for how long. */
class VanishedDocumentsTest extends InWatchedFolder {

    private static final Duration FORGET = Duration.ofHours(10);

    @BeforeEach
    void putTwo() throws IOException {
        folder.close();
        folder = new WatchedFolder(new QuickSettings(temp.resolve("folder")).forget(FORGET));
        folder.put("a.txt", WatchedFolder.text("One", "one"));
        folder.put("b.txt", WatchedFolder.text("Two", "two"));
    }

    @Test
    void forgetsADocumentThatIsNotThereForSoLong() throws Exception {
        folder.readAll();
        Files.delete(folder.file("a.txt"));
        folder.readAll();
        folder.jump(Duration.ofHours(1));
        folder.readAll();
        assertThat(folder.position("a.txt").vanished()).isNotNull();

        folder.restart();
        folder.jump(FORGET);
        folder.readAll();

        assertThat(folder.positions()).containsExactly("/forgotten", "b.txt");
    }

    @Test
    void remembersADocumentThatComesBackInTime() throws Exception {
        folder.readAll();
        byte[] bytes = Files.readAllBytes(folder.file("a.txt"));
        Files.delete(folder.file("a.txt"));
        folder.readAll();
        folder.jump(Duration.ofHours(1));
        folder.readAll();

        folder.put("a.txt", bytes);
        folder.readAll();
        folder.jump(FORGET);
        folder.readAll();

        assertThat(folder.bodies()).containsExactly("one", "two");
        assertThat(folder.position("a.txt").vanished()).isNull();
    }

    @Test
    void forgetsNothingWhileTheFolderIsNotThere() throws Exception {
        folder.readAll();
        Files.move(temp.resolve("folder"), temp.resolve("away"));
        folder.readUntil(() -> !folder.state().isRead());
        folder.jump(FORGET.multipliedBy(3));
        folder.readOne();

        Files.move(temp.resolve("away"), temp.resolve("folder"));
        folder.readAll();

        assertThat(folder.bodies()).containsExactly("one", "two");
        assertThat(folder.positions()).containsExactly("a.txt", "b.txt");
    }
}
