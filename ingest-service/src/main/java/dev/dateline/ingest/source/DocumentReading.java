package dev.dateline.ingest.source;

import dev.dateline.contract.rejected.Original;
import dev.dateline.ingest.item.Item;
import dev.dateline.ingest.item.ItemMaker;
import dev.dateline.ingest.item.Occurrences;
import dev.dateline.ingest.reader.ArticleReader;
import dev.dateline.ingest.reader.BrokenDocument;
import dev.dateline.ingest.reader.ByteWindow;
import dev.dateline.ingest.reader.Digests;
import dev.dateline.ingest.reader.OriginalRecorder;
import java.io.IOException;
import java.io.InputStream;
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
    private static final String GZIP = "application/gzip";

    /**
     * How a document is read.
     *
     * @param document its name
     * @param file where it is
     * @param fingerprint what the file was like when it was opened
     * @param generation the document's
     * @param grows whether lines may be added to its end, to be read on from there
     * @param whole whether its end is the document's
     */
    record Plan(String document, Path file, Fingerprint fingerprint, int generation, boolean grows, boolean whole) {}

    /** What came of reading on. */
    sealed interface Step permits Slice, Changed {}

    /**
     * Items, and how far the document is read with them.
     *
     * @param more whether there is more to read at once
     * @param tail to read on from, where the document grows
     * @param fingerprint what the file was like at the end
     */
    record Slice(DocumentSlice slice, boolean more, @Nullable Tail tail, Fingerprint fingerprint) implements Step {}

    /** The file is another than when it was opened; nothing was read. */
    record Changed() implements Step {}

    private final Plan plan;
    private final FileBytes file;
    private final InputStream bytes;
    private final ByteWindow window;
    private final ArticleReader reader;
    private final ItemMaker items;
    private final Occurrences occurrences;
    private final boolean binary;
    private Fingerprint fingerprint;
    private @Nullable Witness witness;

    DocumentReading(
            Plan plan,
            FileBytes file,
            InputStream bytes,
            ByteWindow window,
            ArticleReader reader,
            ItemMaker items,
            Occurrences occurrences,
            boolean binary,
            @Nullable Witness witness) {
        this.plan = plan;
        this.file = file;
        this.bytes = bytes;
        this.window = window;
        this.reader = reader;
        this.items = items;
        this.occurrences = occurrences;
        this.binary = binary;
        this.fingerprint = plan.fingerprint();
        this.witness = witness;
    }

    /** Whether the end of the file counts as the document's. */
    boolean isWhole() {
        return plan.whole();
    }

    /** Reads on, as far as the allowance goes. */
    Step read(Allowance allowance) throws IOException {
        long begin = window.offset();
        MessageDigest before = window.prefix();
        List<Item> read = new ArrayList<>();
        boolean more = readItems(read, allowance);
        Fingerprint now = Fingerprint.of(plan.file());
        if (!now.equals(fingerprint) && !hasGrown(now, begin, before)) {
            return new Changed();
        }
        fingerprint = now;
        MessageDigest prefix = window.prefix();
        Tail tail = null;
        if (plan.grows()) {
            witness = Witness.of(file, window.offset());
            tail = new Tail(prefix(prefix), occurrences, witness, now.key());
        }
        boolean complete = !more && (plan.whole() || (window.offset() == now.size() && items.ordinal() > 0));
        Progress progress = new Progress(
                plan.document(),
                plan.generation(),
                window.offset(),
                items.ordinal(),
                complete,
                now.size(),
                Digests.hex(prefix));
        return new Slice(new DocumentSlice(progress, read), more, tail, now);
    }

    private boolean readItems(List<Item> read, Allowance allowance) throws IOException {
        try {
            while (allowance.isLeft()) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new ClosedByInterruptException();
                }
                Item item = reader.next();
                if (item == null) {
                    return false;
                }
                read.add(item);
                allowance.take(item);
            }
            return true;
        } catch (BrokenDocument e) {
            read.add(items.broken(e.reason(), e.getMessage(), window.offset(), stored()));
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
        boolean mayHave = plan.grows()
                && !plan.whole()
                && Objects.equals(now.key(), fingerprint.key())
                && now.size() >= window.offset()
                && (witness == null || witness.holds(file));
        if (!mayHave) {
            return false;
        }
        for (long at = begin; at < window.offset(); at += CHUNK) {
            before.update(file.at(at, (int) Math.min(CHUNK, window.offset() - at)));
        }
        return Arrays.equals(before.digest(), window.prefix().digest());
    }

    private Prefix prefix(MessageDigest digest) throws IOException {
        byte[] last = window.offset() == 0 ? new byte[] {'\n'} : file.at(window.offset() - 1, 1);
        return new Prefix(window.offset(), digest, window.line(), binary, last.length == 0 ? 0 : last[0]);
    }

    /** The document as it is stored. */
    private Original stored() throws IOException {
        OriginalRecorder recorder = new OriginalRecorder();
        byte[] chunk = new byte[CHUNK];
        try (FileBytes all = FileBytes.open(plan.file(), 0)) {
            for (int got = all.read(chunk, 0, chunk.length); got >= 0; got = all.read(chunk, 0, chunk.length)) {
                recorder.add(chunk, 0, got);
            }
        }
        return recorder.original(GZIP);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
