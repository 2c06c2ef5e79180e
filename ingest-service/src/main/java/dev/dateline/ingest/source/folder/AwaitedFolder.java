package dev.dateline.ingest.source.folder;

import dev.dateline.ingest.source.Bell;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that is not there: tells when the first name that is missing on its path appears. */
final class AwaitedFolder implements AutoCloseable {

    private final Path missing;
    private final FolderWatch watch;

    AwaitedFolder(Path folder, Bell bell) {
        Path first = folder;
        Path parent = folder.getParent();
        while (parent != null && !Files.isDirectory(parent)) {
            first = parent;
            parent = parent.getParent();
        }
        missing = first;
        watch = new FolderWatch(folder, bell);
        if (parent != null) {
            watch.add(parent);
        }
    }

    /** Whether it is time to look for the folder. */
    boolean mayBeThere() {
        FolderWatch.Changes changes = watch.changes();
        return changes.all() || changes.paths().containsKey(missing);
    }

    @Override
    public void close() {
        watch.close();
    }
}
