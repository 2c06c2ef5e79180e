package dev.dateline.ingest.source.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;

/** What is tested beside two good documents, one before and one after it by its name. */
abstract class BesideGoodDocuments extends InWatchedFolder {

    @BeforeEach
    void putGoodOnes() throws IOException {
        folder.put("a-good.txt", WatchedFolder.text("Good", "before"));
        folder.put("z-good.txt", WatchedFolder.text("Good", "after"));
    }

    /** Neither more polls nor a restart reject anything again. */
    void assertOnce() throws InterruptedException {
        int items = folder.items().size();
        folder.readAll();
        folder.restart();
        folder.readAll();
        assertThat(folder.items()).hasSize(items);
    }
}
