package dev.dateline.ingest.source;

import dev.dateline.contract.position.DocumentPosition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
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
    private static final int READ_AHEAD = 1;

    private final FolderSettings settings;
    private final Clock clock;
    private final Path folder;
    private final Documents documents;
    private final BatchReader reader;
    private Instant nextScan = Instant.MIN;
    private @Nullable FolderWatch watch;
    private @Nullable AwaitedFolder awaited;
    private final Deque<Batch> outstanding = new ArrayDeque<>();
    private volatile SourceState state;

    private FolderSource(FolderSettings settings, Map<String, DocumentPosition> positions, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        folder = settings.folder().toAbsolutePath().normalize();
        documents = new Documents(folder, positions, clock);
        reader = new BatchReader(settings, documents, clock);
        state = Files.isDirectory(folder)
                ? new SourceState.Watching(folder.toString(), 0, 0, true, List.of())
                : new SourceState.Missing(folder.toString(), "is not there");
    }

    /**
     * A source that reads on where the positions end. Looks at nothing before it is polled.
     *
     * @param positions of this source, by document
     */
    public static FolderSource open(FolderSettings settings, Map<String, DocumentPosition> positions, Clock clock) {
        return new FolderSource(settings, new HashMap<>(positions), clock);
    }

    @Override
    public String id() {
        return settings.source();
    }

    @Override
    public SourceState state() {
        return state;
    }

    @Override
    public Optional<Batch> poll(Duration timeout) throws InterruptedException {
        if (outstanding.size() > READ_AHEAD) {
            throw new IllegalStateException("the batch before the last has not been committed");
        }
        long deadline = System.nanoTime() + timeout.toNanos();
        take(Duration.ZERO);
        while (true) {
            if (!clock.instant().isBefore(nextScan)) {
                scan();
            }
            Optional<Batch> batch = watch == null ? Optional.empty() : reader.read();
            tell();
            if (batch.isPresent()) {
                outstanding.add(batch.get());
                return batch;
            }
            Duration left = Duration.ofNanos(deadline - System.nanoTime());
            if (left.isNegative() || left.isZero()) {
                return batch;
            }
            take(least(left, untilNext()));
        }
    }

    @Override
    public void committed(Batch batch) {
        if (!batch.equals(outstanding.peek())) {
            throw new IllegalArgumentException("this is not the oldest batch that was not committed");
        }
        outstanding.remove();
    }

    /** Waits for changes and looks at what has changed. */
    private void take(Duration longest) throws InterruptedException {
        if (watch == null) {
            if (awaited != null && awaited.await(longest)) {
                nextScan = Instant.MIN;
            }
            return;
        }
        FolderWatch.Changes changes = watch.poll(longest);
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
                watch = new FolderWatch(folder);
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
        awaited = new AwaitedFolder(folder);
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

    private Duration untilNext() {
        Duration untilScan = Duration.between(clock.instant(), nextScan);
        Duration untilDocument =
                watch == null ? untilScan : Duration.between(clock.instant(), reader.nextReady(nextScan));
        Duration until = least(untilScan, untilDocument);
        return until.isNegative() || until.isZero() ? Duration.ZERO : until.plusMillis(1);
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
