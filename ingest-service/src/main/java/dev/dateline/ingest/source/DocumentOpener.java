package dev.dateline.ingest.source;

import dev.dateline.ingest.item.ItemMaker;
import dev.dateline.ingest.item.Occurrences;
import dev.dateline.ingest.reader.ArticleReader;
import dev.dateline.ingest.reader.BrokenDocument;
import dev.dateline.ingest.reader.ByteWindow;
import dev.dateline.ingest.reader.Digests;
import dev.dateline.ingest.reader.Format;
import dev.dateline.ingest.reader.GzipStream;
import dev.dateline.ingest.reader.NdjsonReader;
import dev.dateline.ingest.reader.Readers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Opens a document where it was left, after making sure that what was read of it still stands; where it does not, a new
 * generation begins at its start.
 */
final class DocumentOpener {

    /** Anything unpacks to this much without being a bomb. */
    private static final long HARMLESS_BYTES = 64L << 20;

    /** What came of opening. */
    sealed interface Opening permits Opened, Unsettled, Unchanged {}

    /** The document can be read on. */
    record Opened(DocumentReading reading) implements Opening {}

    /** It can only be read once it is stable. */
    record Unsettled() implements Opening {}

    /** It stands as it was read, to its end. */
    record Unchanged() implements Opening {}

    /**
     * What is to be opened.
     *
     * @param document its name
     * @param file where it is
     * @param fingerprint what the file is like
     * @param progress how far it was read; null where it never was
     * @param tail what was kept of that; null where all of it is to be read again
     * @param stable whether it is
     * @param known whether it was read by this process before
     */
    record Request(
            String document,
            Path file,
            Fingerprint fingerprint,
            @Nullable Progress progress,
            @Nullable Tail tail,
            boolean stable,
            boolean known) {}

    private final FolderSettings settings;

    DocumentOpener(FolderSettings settings) {
        this.settings = settings;
    }

    Opening open(Request request) throws IOException {
        FileBytes file = FileBytes.open(request.file(), 0);
        try {
            return new Attempt(request, file).open();
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private final class Attempt {

        private final Request request;
        private final FileBytes file;
        private final Format format;
        private final boolean packed;
        private final boolean grows;

        Attempt(Request request, FileBytes file) throws IOException {
            this.request = request;
            this.file = file;
            byte[] first = file.at(0, 2);
            Format named = Format.of(request.document());
            boolean saysGzip = Format.saysGzip(request.document());
            boolean isGzip = named != Format.UNKNOWN && GzipStream.isMagic(first, first.length);
            packed = first.length > 0 && (saysGzip || isGzip);
            format = named == Format.UNKNOWN && saysGzip
                    ? Readers.sniff(new ByteWindow(bytes(), 0, Digests.sha256(), 0))
                    : named;
            grows = format == Format.NDJSON && !packed;
        }

        Opening open() throws IOException {
            Progress progress = request.progress();
            if (!grows && !request.stable()) {
                return end(new Unsettled());
            }
            if (progress == null) {
                return fromStart(1, 0);
            }
            if (isAsItWasLeft(progress)) {
                return end(new Unchanged());
            }
            if (progress.byteOffset() == 0) {
                return fromStart(progress.generation(), progress.ordinal());
            }
            Tail tail = request.tail();
            if (tail != null && stillHolds(tail)) {
                return readOn(progress, tail);
            }
            return format == Format.DATED_TEXT ? textReadOn(progress) : linesReadOn(progress);
        }

        /**
         * Whether a packed document stands as an earlier process left it; where it is broken, what is left of it can't
         * be read, and is not to be rejected once more.
         */
        private boolean isAsItWasLeft(Progress progress) throws IOException {
            return packed
                    && !request.known()
                    && progress.complete()
                    && progress.size() == request.fingerprint().size()
                    && prefix(bytes(), progress) != null;
        }

        private boolean stillHolds(Tail tail) throws IOException {
            return grows
                    && Objects.equals(tail.key(), request.fingerprint().key())
                    && request.fingerprint().size() >= tail.prefix().length()
                    && tail.witness().holds(file);
        }

        /** After the last line that was read, from what was kept. */
        private Opening readOn(Progress progress, Tail tail) throws IOException {
            Prefix prefix = tail.prefix();
            if (continuesLine(prefix)) {
                return again(progress);
            }
            file.seek(prefix.length());
            ByteWindow window = new ByteWindow(file, prefix.length(), tail.digest(), prefix.lines());
            return opened(
                    progress.generation(),
                    progress.ordinal(),
                    file,
                    window,
                    prefix,
                    tail.occurrences(),
                    tail.witness());
        }

        /** After the last line that was read, once all up to there has been read again. */
        private Opening linesReadOn(Progress progress) throws IOException {
            InputStream bytes = bytes();
            Prefix prefix = prefix(bytes, progress);
            if (prefix == null) {
                return again(progress);
            }
            ByteWindow window = new ByteWindow(bytes, prefix.length(), Digests.copy(prefix.digest()), prefix.lines());
            if (!prefix.binary() && format != Format.UNKNOWN && prefix.last() != '\n' && window.startsWithinLine()) {
                return again(progress);
            }
            Occurrences occurrences = Occurrences.after(all -> countLines(progress.byteOffset(), all));
            Witness witness = grows ? Witness.of(file, prefix.length()) : null;
            return opened(progress.generation(), progress.ordinal(), bytes, window, prefix, occurrences, witness);
        }

        /** After the last article that was read, once all up to there has been read again. */
        private Opening textReadOn(Progress progress) throws IOException {
            InputStream bytes = bytes();
            ByteWindow window = new ByteWindow(bytes, 0, Digests.sha256(), 0);
            boolean binary = Readers.isBinary(window);
            Occurrences occurrences = Occurrences.fromStart();
            ItemMaker before = new ItemMaker(settings.origin(), request.document(), 0, occurrences);
            ArticleReader reader = Readers.of(format, binary, window, before, true);
            try {
                boolean more = true;
                while (more && window.offset() < progress.byteOffset()) {
                    more = reader.next() != null;
                }
            } catch (BrokenDocument e) {
                return again(progress);
            }
            if (window.offset() != progress.byteOffset()
                    || !Digests.hex(window.prefix()).equals(progress.prefixSha256())) {
                return again(progress);
            }
            Prefix prefix = new Prefix(window.offset(), window.prefix(), window.line(), binary, (byte) '\n');
            return opened(progress.generation(), progress.ordinal(), bytes, window, prefix, occurrences, null);
        }

        private @Nullable Prefix prefix(InputStream bytes, Progress progress) throws IOException {
            try {
                Prefix prefix = Prefix.read(bytes, progress.byteOffset());
                boolean same = prefix.length() == progress.byteOffset()
                        && Digests.hex(prefix.digest()).equals(progress.prefixSha256());
                return same ? prefix : null;
            } catch (BrokenDocument e) {
                return null;
            }
        }

        /** Whether what follows belongs to the line that was read last, because no line feed ended it. */
        private boolean continuesLine(Prefix prefix) throws IOException {
            byte[] next = file.at(prefix.length(), 1);
            return prefix.last() != '\n' && next.length > 0 && next[0] != '\n' && next[0] != '\r';
        }

        /** A new generation, once the document is stable. */
        private Opening again(Progress progress) throws IOException {
            return request.stable() ? fromStart(progress.generation() + 1, 0) : end(new Unsettled());
        }

        private Opening fromStart(int generation, long ordinal) throws IOException {
            InputStream bytes = bytes();
            ByteWindow window = new ByteWindow(bytes, 0, Digests.sha256(), 0);
            boolean binary = format != Format.UNKNOWN && isBinary(window);
            if (binary && !request.stable()) {
                return end(new Unsettled());
            }
            return opened(generation, ordinal, bytes, window, Prefix.none(binary), Occurrences.fromStart(), null);
        }

        /** A document that is broken from its first bytes on is found out when it is read. */
        private boolean isBinary(ByteWindow window) throws IOException {
            try {
                return Readers.isBinary(window);
            } catch (BrokenDocument e) {
                return false;
            }
        }

        private Opening opened(
                int generation,
                long ordinal,
                InputStream bytes,
                ByteWindow window,
                Prefix prefix,
                Occurrences occurrences,
                @Nullable Witness witness)
                throws IOException {
            ItemMaker items = new ItemMaker(settings.origin(), request.document(), ordinal, occurrences);
            ArticleReader reader = Readers.of(format, prefix.binary(), window, items, request.stable());
            DocumentReading.Plan plan = new DocumentReading.Plan(
                    request.document(),
                    request.file(),
                    request.fingerprint(),
                    generation,
                    grows && !prefix.binary(),
                    request.stable());
            return new Opened(new DocumentReading(
                    plan, file, bytes, window, reader, items, occurrences, prefix.binary(), witness));
        }

        private Opening end(Opening opening) throws IOException {
            file.close();
            return opening;
        }

        private InputStream bytes() {
            file.seek(0);
            return bytes(file);
        }

        private InputStream bytes(FileBytes stored) {
            long size = request.fingerprint().size();
            long limit = Math.min(settings.gzipBytes(), Math.max(HARMLESS_BYTES, size * settings.gzipRatio()));
            return packed ? new GzipStream(stored, limit) : stored;
        }

        private void countLines(long length, Occurrences occurrences) throws IOException {
            try (InputStream all = new FirstBytes(bytes(FileBytes.open(request.file(), 0)), length)) {
                ByteWindow window = new ByteWindow(all, 0, Digests.sha256(), 0);
                ItemMaker items = new ItemMaker(settings.origin(), request.document(), 0, occurrences);
                NdjsonReader reader = new NdjsonReader(window, items, true);
                boolean more = true;
                while (more) {
                    more = reader.next() != null;
                }
            }
        }
    }
}
