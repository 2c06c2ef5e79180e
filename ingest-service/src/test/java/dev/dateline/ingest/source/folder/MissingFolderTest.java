package dev.dateline.ingest.source.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.ingest.source.SourceState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A folder that is not there, or is none. */
class MissingFolderTest extends InWatchedFolder {

    @Test
    void waitsForAFolderThatIsNotThereAndForOneThatGoesAway() throws Exception {
        Path later = temp.resolve("sooner/later");
        folder.close();
        folder = new WatchedFolder(later);
        assertThat(folder.source().poll(Duration.ofMillis(10))).isEmpty();
        assertThat(folder.state()).isEqualTo(new SourceState.Missing(later.toString(), "is not there"));

        folder.put("a.txt", WatchedFolder.text("One", "one"));
        folder.readUntil(() -> folder.items().size() == 1);
        Files.delete(later.resolve("a.txt"));
        Files.delete(later);
        folder.readUntil(() -> folder.state() instanceof SourceState.Missing);
        folder.put("b.txt", WatchedFolder.text("Two", "two"));
        folder.readUntil(() -> folder.items().size() == 2);

        assertThat(folder.state()).isInstanceOf(SourceState.Watching.class);
    }

    @Test
    void saysThatAFolderIsAFile() throws Exception {
        folder.close();
        folder = new WatchedFolder(Files.createFile(temp.resolve("file")));

        folder.readOne();

        assertThat(folder.state())
                .isEqualTo(new SourceState.Missing(temp.resolve("file").toString(), "is not a folder"));
    }
}
