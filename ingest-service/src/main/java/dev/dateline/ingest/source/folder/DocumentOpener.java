package dev.dateline.ingest.source.folder;

import dev.dateline.contract.hash.Sha256;
import dev.dateline.contract.position.FileCursor;
import dev.dateline.formats.bytes.BrokenDocument;
import dev.dateline.formats.bytes.ByteWindow;
import dev.dateline.formats.bytes.Texts;
import dev.dateline.formats.document.Resumption;
import dev.dateline.formats.item.Occurrences;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Opens a document where it was left, after making sure that what was read of it still stands; where it does not, a new
 * generation begins at its start.
 */
final class DocumentOpener {

    private final FolderSettings settings;
    private final Path path;
    private final ReadSoFar soFar;
    private final Fingerprint fingerprint;
    private final boolean stable;
    private final boolean finished;
    private final StoredFile file;

    private DocumentOpener(FolderSettings settings, Document document, Present state, Instant now, StoredFile file) {
        this.settings = settings;
        this.path = document.file();
        this.soFar = state.soFar();
        this.fingerprint = state.fingerprint();
        this.stable = state.presence().isStable(settings.settle(), now);
        this.finished = state.presence().isFinished(settings.waits(), now);
        this.file = file;
    }

    /** Opens a document; how long it has been left alone by now tells whether its end counts as its end. */
    static Opening open(FolderSettings settings, Document document, Present state, Instant now) throws IOException {
        StoredFile file = StoredFile.open(
                settings, document.name(), document.file(), state.fingerprint().size());
        try {
            Opening opening = new DocumentOpener(settings, document, state, now, file).open();
            if (!opening.isOpen()) {
                file.close();
            }
            return opening;
        } catch (IOException | RuntimeException | Error e) {
            file.close();
            throw e;
        }
    }

    private Opening open() throws IOException {
        FileCursor cursor = soFar.cursor();
        if (!file.grows() && !stable) {
            return new Opening.Unsettled();
        }
        if (cursor == null) {
            return fromStart(1, 0);
        }
        if (isAsItWasLeft(cursor) || isKnownToBeBroken(cursor)) {
            return new Opening.Unchanged();
        }
        if (cursor.byteOffset() == 0) {
            return fromStart(cursor.generation(), cursor.ordinal());
        }
        Tail tail = soFar.tail();
        if (tail != null && stillHolds(tail)) {
            return isStillUnfinished(tail)
                    ? new Opening.Unfinished(tail.searched(fingerprint.size()), settings.waits())
                    : readOn(cursor, tail);
        }
        return file.format().resumption() == Resumption.REPLAY ? replay(cursor) : skip(cursor);
    }

    /**
     * Whether a packed document stands as an earlier process left it; where it is broken, what is left of it can't be read,
     * and is not to be rejected once more.
     */
    private boolean isAsItWasLeft(FileCursor cursor) throws IOException {
        return file.isPacked()
                && !soFar.known()
                && cursor.complete()
                && cursor.size() == fingerprint.size()
                && prefix(file.fromStart(), cursor) != null;
    }

    /** Whether it is, byte by byte, what was told to be broken, whatever was done to it since. */
    private boolean isKnownToBeBroken(FileCursor cursor) throws IOException {
        if (cursor.brokenSha256() == null || cursor.size() != fingerprint.size()) {
            return false;
        }
        file.bytes().seek(0);
        Prefix all = Prefix.read(file.bytes(), cursor.size());
        return Sha256.hex(all.digest()).equals(cursor.brokenSha256());
    }

    /** Whether all that was written since it was searched last belongs to a line that does not end yet. */
    private boolean isStillUnfinished(Tail tail) throws IOException {
        return !finished
                && tail.searched() > tail.prefix().length()
                && !file.bytes().hasLineEnd(tail.searched(), fingerprint.size());
    }

    private boolean stillHolds(Tail tail) throws IOException {
        return file.grows()
                && Objects.equals(tail.key(), fingerprint.key())
                && fingerprint.size() >= tail.prefix().length()
                && tail.edges().hold(file.bytes());
    }

    /** After the last line that was read, from what was kept. */
    private Opening readOn(FileCursor cursor, Tail tail) throws IOException {
        Prefix prefix = tail.prefix();
        FileBytes bytes = file.bytes();
        bytes.seek(prefix.length());
        ByteWindow window = new ByteWindow(bytes, prefix.length(), tail.digest(), prefix.lines());
        return goesOnWithin(prefix, window)
                ? again(cursor)
                : opened(cursor.generation(), items(cursor, bytes, window, tail.occurrences()), tail.edges(), false);
    }

    /** After the last byte that was read, once all up to there has been read again. */
    private Opening skip(FileCursor cursor) throws IOException {
        InputStream bytes = file.fromStart();
        Prefix prefix = prefix(bytes, cursor);
        if (prefix == null) {
            return again(cursor);
        }
        ByteWindow window = new ByteWindow(bytes, prefix.length(), Sha256.copy(prefix.digest()), prefix.lines());
        if (goesOnWithin(prefix, window)) {
            return again(cursor);
        }
        Occurrences occurrences = Occurrences.after(all -> count(cursor.byteOffset(), all));
        Edges edges = file.grows() ? Edges.of(file.bytes(), prefix.length()) : null;
        return opened(cursor.generation(), items(cursor, bytes, window, occurrences), edges, true);
    }

    private OpenItems items(FileCursor cursor, InputStream bytes, ByteWindow window, Occurrences occurrences) {
        return OpenItems.of(file, settings.origin(), bytes, window, cursor.ordinal(), occurrences, isWhole());
    }

    /** After the last item that was read, once all up to there have been read again. */
    private Opening replay(FileCursor cursor) throws IOException {
        OpenItems open = OpenItems.fromStart(file, settings.origin(), file.fromStart(), 0, true);
        return reaches(open, cursor) ? opened(cursor.generation(), open, null, true) : again(cursor);
    }

    private static boolean reaches(OpenItems open, FileCursor cursor) throws IOException {
        try {
            boolean more = true;
            while (more && open.offset() < cursor.byteOffset()) {
                more = open.reader().next() != null;
            }
        } catch (BrokenDocument e) {
            return false;
        }
        return open.offset() == cursor.byteOffset() && Sha256.hex(open.digest()).equals(cursor.prefixSha256());
    }

    private static @Nullable Prefix prefix(InputStream bytes, FileCursor cursor) throws IOException {
        try {
            Prefix prefix = Prefix.read(bytes, cursor.byteOffset());
            boolean same = prefix.length() == cursor.byteOffset()
                    && Sha256.hex(prefix.digest()).equals(cursor.prefixSha256());
            return same ? prefix : null;
        } catch (BrokenDocument e) {
            return null;
        }
    }

    /** Whether what follows belongs to the line that was read last, because nothing ended it. */
    private boolean goesOnWithin(Prefix prefix, ByteWindow window) throws IOException {
        return file.format().resumption() == Resumption.AT_LINE
                && !Texts.isLineEnd(prefix.last())
                && window.startsWithinLine();
    }

    /** Whether the end of the file counts as the document's: that of a log only once nobody adds to it any more. */
    private boolean isWhole() {
        return finished || !file.grows();
    }

    /** A new generation, once the document is stable. */
    private Opening again(FileCursor cursor) throws IOException {
        return stable ? fromStart(cursor.generation() + 1, 0) : new Opening.Unsettled();
    }

    private Opening fromStart(int generation, long ordinal) {
        return opened(
                generation,
                OpenItems.fromStart(file, settings.origin(), file.fromStart(), ordinal, isWhole()),
                null,
                true);
    }

    private Opening opened(int generation, OpenItems open, @Nullable Edges edges, boolean sure) {
        DocumentReading.Plan plan = new DocumentReading.Plan(path, fingerprint, generation, isWhole(), finished, sure);
        return new Opening.Opened(new DocumentReading(plan, file, open, edges));
    }

    /** Counts the hashed ids of what stands before the place where reading begins. */
    private void count(long length, Occurrences occurrences) throws IOException {
        try (InputStream all = new FirstBytes(file.besides(), length)) {
            ByteWindow window = new ByteWindow(all, 0, Sha256.digest(), 0);
            OpenItems before = OpenItems.of(file, settings.origin(), all, window, 0, occurrences, true);
            boolean more = true;
            while (more) {
                more = before.reader().next() != null;
            }
        }
    }
}
