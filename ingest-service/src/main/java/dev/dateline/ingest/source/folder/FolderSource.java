package dev.dateline.ingest.source.folder;

import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.ingest.source.Batch;
import dev.dateline.ingest.source.Bell;
import dev.dateline.ingest.source.Source;
import dev.dateline.ingest.source.SourceFactory;
import dev.dateline.ingest.source.SourceState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the documents of a folder and of those below it, as they come and change.
 *
 * <p>The file system's events say where to look at once; a scan looks everywhere from time to time, and does not take
 * more than a tenth of the time.
 */
public final class FolderSource implements Source {

    private static final Duration LONGEST_TO_RETURN = Duration.ofSeconds(1);
    private static final int SCAN_SHARE = 10;

    private final FolderSettings settings;
    private final Clock clock;
    private final Bell bell;
    private final Path folder;
    private final Documents documents;
    private final BatchReader reader;
    private Instant nextScan = Instant.MIN;
    private @Nullable FolderWatch watch;
    private @Nullable AwaitedFolder awaited;
    private volatile SourceState state;

    private FolderSource(FolderSettings settings, Map<String, DocumentPosition> positions, Bell bell, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.bell = bell;
        folder = settings.folder().toAbsolutePath().normalize();
        documents = new Documents(settings, folder, positions, clock);
        reader = new BatchReader(settings, documents, clock);
        state = Files.isDirectory(folder)
                ? new SourceState.Watching(folder.toString(), 0, 0, true, List.of())
                : new SourceState.Missing(folder.toString(), "is not there");
    }

    /** What opens the folder with these settings. */
    public static SourceFactory factory(FolderSettings settings, Clock clock) {
        return new SourceFactory() {
            @Override
            public String id() {
                return settings.source();
            }

            @Override
            public Source open(Map<String, DocumentPosition> positions, Bell bell) {
                return new FolderSource(settings, new HashMap<>(positions), bell, clock);
            }
        };
    }

    @Override
    public SourceState state() {
        return state;
    }

    @Override
    public Optional<Batch> read() throws InterruptedException {
        takeChanges();
        if (!clock.instant().isBefore(nextScan)) {
            scan();
        }
        Optional<Batch> batch = watch == null ? Optional.empty() : reader.read();
        tell();
        return batch;
    }

    @Override
    public Instant nextRead() {
        return watch == null ? nextScan : reader.nextReady(nextScan);
    }

    /** Looks at what has changed. */
    private void takeChanges() {
        if (watch == null) {
            if (awaited != null && awaited.mayBeThere()) {
                nextScan = Instant.MIN;
            }
            return;
        }
        FolderWatch.Changes changes = watch.changes();
        try {
            for (Map.Entry<Path, Boolean> changed : changes.paths().entrySet()) {
                documents.look(changed.getKey(), changed.getValue(), watch);
            }
            if (changes.all() || documents.isScanNeeded()) {
                nextScan = Instant.MIN;
            }
        } catch (IOException e) {
            nextScan = Instant.MIN;
        }
    }

    private void scan() {
        Instant begin = clock.instant();
        Duration pause = settings.scan();
        try {
            if (watch == null) {
                watch = new FolderWatch(folder, bell);
            }
            documents.scan(watch);
            stopAwaiting();
        } catch (IOException e) {
            missing(e);
            pause = least(pause, LONGEST_TO_RETURN);
        }
        Instant end = clock.instant();
        Duration took = Duration.between(begin, end);
        nextScan = end.plus(most(pause, took.multipliedBy(SCAN_SHARE)));
    }

    private void missing(IOException e) {
        if (watch != null) {
            watch.close();
            watch = null;
        }
        stopAwaiting();
        awaited = new AwaitedFolder(folder, bell);
        String detail =
                !Files.exists(folder) ? "is not there" : !Files.isDirectory(folder) ? "is not a folder" : e.toString();
        state = new SourceState.Missing(folder.toString(), detail);
    }

    private void stopAwaiting() {
        if (awaited != null) {
            awaited.close();
            awaited = null;
        }
    }

    private void tell() {
        FolderWatch watching = watch;
        if (watching != null) {
            state = new SourceState.Watching(
                    folder.toString(),
                    documents.present(),
                    documents.waiting(),
                    watching.isComplete(),
                    documents.problems());
        }
    }

    private static Duration least(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    private static Duration most(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    @Override
    public void close() {
        documents.close();
        stopAwaiting();
        if (watch != null) {
            watch.close();
            watch = null;
        }
    }
}
