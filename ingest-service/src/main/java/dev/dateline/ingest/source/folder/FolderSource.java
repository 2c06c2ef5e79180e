package dev.dateline.ingest.source.folder;

import dev.dateline.ingest.position.SourcePositions;
import dev.dateline.ingest.source.Batch;
import dev.dateline.ingest.source.Bell;
import dev.dateline.ingest.source.Share;
import dev.dateline.ingest.source.Source;
import dev.dateline.ingest.source.SourceFactory;
import dev.dateline.ingest.source.SourceState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
    private static final Duration STALLED = Duration.ofMinutes(5);

    private final FolderSettings settings;
    private final Clock clock;
    private final Bell bell;
    private final Path folder;
    private final Documents documents;
    private final Lookout lookout;
    private final BatchReader reader;
    private final Vanishing vanishing;
    private Instant nextScan = Instant.MIN;
    private Instant progress;
    private int waiting;
    private @Nullable FolderWatch watch;
    private @Nullable AwaitedFolder awaited;
    private volatile SourceState state;

    private FolderSource(FolderSettings settings, SourcePositions positions, Bell bell, Clock clock, Clock wall) {
        this.settings = settings;
        this.clock = clock;
        this.bell = bell;
        folder = settings.folder().toAbsolutePath().normalize();
        progress = clock.instant();
        documents = new Documents(positions, clock, wall);
        lookout = new Lookout(settings, folder, positions, documents);
        Moves moves = new Moves(settings, positions, documents.departed(), lookout);
        reader = new BatchReader(
                settings, documents, lookout, new DocumentReader(settings, documents, moves, clock), clock);
        vanishing = new Vanishing(settings, positions, documents, lookout, clock, wall);
        state = Files.isDirectory(folder)
                ? new SourceState.Watching(folder.toString(), 0, 0, true, List.of(), false)
                : new SourceState.Missing(folder.toString(), "is not there");
    }

    /**
     * What opens the folder with these settings.
     *
     * @param clock what waits are timed by; it never goes back
     * @param wall what files' times are told by
     */
    public static SourceFactory factory(FolderSettings settings, Clock clock, Clock wall) {
        return new SourceFactory() {
            @Override
            public String id() {
                return settings.source();
            }

            @Override
            public Source open(SourcePositions positions, Share share, Bell bell) {
                return new FolderSource(settings, positions, bell, clock, wall);
            }
        };
    }

    @Override
    public SourceState state() {
        return state;
    }

    @Override
    public Optional<Batch> read() throws InterruptedException {
        documents.tidy();
        takeChanges();
        if (!clock.instant().isBefore(nextScan)) {
            scan();
        }
        Optional<Batch> batch = watch == null ? Optional.empty() : reader.read();
        if (batch.isEmpty() && watch != null) {
            batch = vanishing.read();
        }
        batch.ifPresent(each -> each.slices().forEach(slice -> documents.handedOut(slice.document(), 1)));
        if (batch.isPresent() || waiting == 0 || beingRead() < waiting) {
            progress = clock.instant();
        }
        waiting = beingRead();
        tell();
        return batch;
    }

    @Override
    public Instant nextRead() {
        if (watch == null || lookout.isScanNeeded()) {
            return watch == null ? nextScan : clock.instant();
        }
        return reader.nextReady(nextScan.isBefore(vanishing.next()) ? nextScan : vanishing.next());
    }

    @Override
    public void committed(Batch batch) {
        batch.slices().forEach(slice -> documents.handedOut(slice.document(), -1));
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
                lookout.look(changed.getKey(), changed.getValue(), watch);
            }
            if (changes.all() || lookout.isScanNeeded()) {
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
            lookout.scan(watch);
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
                    lookout.waiting(),
                    documents.unfinished(),
                    watching.isComplete(),
                    documents.problems(),
                    isStalled());
        }
    }

    /** How many wait, but for those whose writers are waited for. */
    private int beingRead() {
        return lookout.waiting() - documents.unfinished();
    }

    private boolean isStalled() {
        return waiting > 0 && progress.plus(STALLED).isBefore(clock.instant());
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
