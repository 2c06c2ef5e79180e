package dev.dateline.ingest.source.folder;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import dev.dateline.ingest.source.Bell;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * The file system's own events for a folder and those below it.
 *
 * <p>They are hints: what they leave out, the periodic scan finds. Where the file system gives none, or no more, only
 * that scan is left. A thread waits for events and rings the bell; all else is the caller's one thread.
 */
final class FolderWatch implements AutoCloseable {

    /**
     * What has changed.
     *
     * @param paths files and folders to look at; true where one appeared and was not written to since: it was moved there
     * @param all whether there may be more, so that everything is to be looked at
     */
    record Changes(Map<Path, Boolean> paths, boolean all) {}

    private final @Nullable WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private final Queue<WatchKey> signalled = new ConcurrentLinkedQueue<>();
    private boolean complete;

    FolderWatch(Path folder, Bell bell) {
        WatchService opened = null;
        try {
            opened = folder.getFileSystem().newWatchService();
        } catch (IOException | UnsupportedOperationException e) {
            opened = null;
        }
        service = opened;
        complete = opened != null;
        if (opened != null) {
            WatchService events = opened;
            Thread thread = new Thread(() -> await(events, bell), "folder-watch");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void await(WatchService events, Bell bell) {
        try {
            while (true) {
                signalled.add(events.take());
                bell.ring();
            }
        } catch (ClosedWatchServiceException | InterruptedException e) {
            // The watch was closed.
        }
    }

    /** Whether every folder is watched. */
    boolean isComplete() {
        return complete;
    }

    /** Watches a folder too; one that is watched already stays so. */
    void add(Path folder) {
        if (service == null) {
            return;
        }
        try {
            folders.put(folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE), folder);
        } catch (IOException e) {
            complete = false;
        }
    }

    /** What has changed since the last call. */
    Changes changes() {
        Map<Path, Boolean> paths = new LinkedHashMap<>();
        boolean all = false;
        for (WatchKey key = signalled.poll(); key != null; key = signalled.poll()) {
            Path folder = folders.get(key);
            for (WatchEvent<?> event : key.pollEvents()) {
                if (event.kind() == OVERFLOW || folder == null) {
                    all = true;
                } else {
                    boolean created = event.kind() == ENTRY_CREATE;
                    paths.merge(folder.resolve((Path) event.context()), created, (before, now) -> now);
                }
            }
            if (!key.reset()) {
                folders.remove(key);
                all = true;
            }
        }
        return new Changes(paths, all);
    }

    @Override
    public void close() {
        if (service != null) {
            try {
                service.close();
            } catch (IOException e) {
                complete = false;
            }
        }
    }
}
