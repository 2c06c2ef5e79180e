package dev.dateline.ingest.source.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What is tested on an empty folder that is watched; side by side, since it waits more than it works. */
@Execution(ExecutionMode.CONCURRENT)
abstract class InWatchedFolder {

    /** The folder that the watched one lies in. */
    @TempDir
    Path temp;

    WatchedFolder folder;

    @BeforeEach
    void open() throws IOException {
        folder = new WatchedFolder(Files.createDirectory(temp.resolve("folder")));
    }

    @AfterEach
    void close() {
        folder.close();
    }

    /** Watches the same folder, but takes a document for settled after that long only. */
    void settleIn(Duration settle) {
        folder.close();
        folder = new WatchedFolder(new QuickSettings(temp.resolve("folder")).settle(settle));
    }
}
