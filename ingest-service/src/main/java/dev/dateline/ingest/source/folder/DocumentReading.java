package dev.dateline.ingest.source.folder;

import dev.dateline.contract.hash.Sha256;
import dev.dateline.contract.position.FileCursor;
import dev.dateline.contract.rejected.Original;
import dev.dateline.formats.bytes.BrokenDocument;
import dev.dateline.formats.bytes.GzipStream;
import dev.dateline.formats.bytes.RecordedStream;
import dev.dateline.formats.item.Item;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document that is open, read slice by slice.
 *
 * <p>What was read is looked at again before it is given away: nothing of it is, where the file has changed meanwhile in
 * another way than by growing, so that no item is made of two contents.
 */
final class DocumentReading implements AutoCloseable {

    private static final int CHUNK = 64 << 10;

    /**
     * How a document is read.
     *
     * @param path where its file is
     * @param fingerprint what the file was like when it was opened
     * @param generation the document's
     * @param whole whether the file's end is the document's
     * @param sure whether all that was read before was read again to compare it, or nothing was
     */
    record Plan(Path path, Fingerprint fingerprint, int generation, boolean whole, boolean sure) {}

    /** What came of reading on. */
    sealed interface Step permits Slice, Changed {}

    /**
     * Items, and how far the document is read with them.
     *
     * @param items in the order of the document, possibly none
     * @param more whether there is more to read at once
     * @param tail to read on from, where the document grows
     * @param fingerprint what the file was like at the end
     */
    record Slice(FileCursor cursor, List<Item> items, boolean more, @Nullable Tail tail, Fingerprint fingerprint)
            implements Step {}

    /** The file is another than when it was opened; nothing was read. */
    record Changed() implements Step {}

    private final Plan plan;
    private final StoredFile file;
    private final OpenItems open;
    private Fingerprint fingerprint;
    private @Nullable Edges edges;

    /** {@code edges} are those of what was read before; null where nothing was, or where the document does not grow. */
    DocumentReading(Plan plan, StoredFile file, OpenItems open, @Nullable Edges edges) {
        this.plan = plan;
        this.file = file;
        this.open = open;
        this.fingerprint = plan.fingerprint();
        this.edges = edges;
    }

    /** Whether the end of the file counts as the document's. */
    boolean isWhole() {
        return plan.whole();
    }

    /** Whether nothing of the document needs to be read again when its end is reached. */
    boolean isSure() {
        return plan.whole() && plan.sure();
    }

    /** Reads on, as far as the allowance goes. */
    Step read(Allowance allowance) throws IOException {
        long begin = open.offset();
        MessageDigest before = open.digest();
        List<Item> read = new ArrayList<>();
        boolean more = readItems(read, allowance);
        Fingerprint now = Fingerprint.of(plan.path());
        if (!now.equals(fingerprint) && !hasGrown(now, begin, before)) {
            return new Changed();
        }
        fingerprint = now;
        MessageDigest digest = open.digest();
        long ordinal = open.items().ordinal();
        boolean complete = !more && (plan.whole() || (open.offset() == now.size() && ordinal > 0));
        FileCursor cursor =
                new FileCursor(plan.generation(), open.offset(), ordinal, complete, now.size(), Sha256.hex(digest));
        return new Slice(cursor, read, more, file.grows() ? tail(digest, now) : null, now);
    }

    private Tail tail(MessageDigest digest, Fingerprint now) throws IOException {
        Edges current = Edges.of(file.bytes(), open.offset());
        edges = current;
        byte[] last = open.offset() == 0 ? new byte[] {'\n'} : file.bytes().at(open.offset() - 1, 1);
        Prefix prefix = new Prefix(open.offset(), digest, open.window().line(), last.length == 0 ? 0 : last[0]);
        return new Tail(prefix, open.occurrences(), current, now.key());
    }

    private boolean readItems(List<Item> read, Allowance allowance) throws IOException {
        try {
            while (allowance.isLeft()) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new ClosedByInterruptException();
                }
                Item item = open.reader().next();
                if (item == null) {
                    return false;
                }
                read.add(item);
                allowance.take(item);
            }
            return true;
        } catch (BrokenDocument e) {
            read.add(open.items().broken(e.reason(), e.getMessage(), open.offset(), stored()));
            return false;
        }
    }

    /**
     * Whether a file whose fingerprint is another still begins with what was read of it.
     *
     * <p>What was read before this slice is vouched for by its first and last bytes, the slice itself by being read
     * again.
     */
    private boolean hasGrown(Fingerprint now, long begin, MessageDigest before) throws IOException {
        boolean mayHave = file.grows()
                && !plan.whole()
                && Objects.equals(now.key(), fingerprint.key())
                && now.size() >= open.offset()
                && (edges == null || edges.hold(file.bytes()));
        if (!mayHave) {
            return false;
        }
        for (long at = begin; at < open.offset(); at += CHUNK) {
            before.update(file.bytes().at(at, (int) Math.min(CHUNK, open.offset() - at)));
        }
        return Arrays.equals(before.digest(), open.digest().digest());
    }

    /** The document as it is stored. */
    private Original stored() throws IOException {
        try (RecordedStream all = new RecordedStream(FileBytes.open(plan.path(), 0))) {
            return all.original(GzipStream.MEDIA_TYPE);
        }
    }

    @Override
    public void close() throws IOException {
        open.bytes().close();
    }
}
