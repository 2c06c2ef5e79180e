package dev.dateline.ingest.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A folder that is not there: tells when the first name that is missing on its path appears. */
final class AwaitedFolder implements AutoCloseable {

    private final Path missing;
    private final FolderWatch watch;

    AwaitedFolder(Path folder) {
        Path first = folder;
        Path parent = folder.getParent();
        while (parent != null && !Files.isDirectory(parent)) {
            first = parent;
            parent = parent.getParent();
        }
        missing = first;
        watch = new FolderWatch(folder);
        if (parent != null) {
            watch.add(parent);
        }
    }

    /** Waits up to the timeout; whether it is time to look for the folder. */
    boolean await(Duration timeout) throws InterruptedException {
        FolderWatch.Changes changes = watch.poll(timeout);
        return changes.all() || changes.paths().containsKey(missing);
    }

    @Override
    public void close() {
        watch.close();
    }
}
