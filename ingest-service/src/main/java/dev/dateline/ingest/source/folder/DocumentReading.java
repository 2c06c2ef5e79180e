package dev.dateline.ingest.source.folder;

import dev.dateline.contract.hash.Sha256;
import dev.dateline.contract.position.FileCursor;
import dev.dateline.contract.rejected.Original;
import dev.dateline.formats.bytes.BrokenDocument;
import dev.dateline.formats.bytes.GzipStream;
import dev.dateline.formats.bytes.RecordedStream;
import dev.dateline.formats.item.Item;
import dev.dateline.formats.item.RejectedItem;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A document that is open, read slice by slice.
 *
 * <p>What was read is looked at again before it is given away: nothing of it is, where the file has changed meanwhile in
 * another way than by growing, so that no item is made of two contents.
 */
final class DocumentReading implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentReading.class);
    private static final int CHUNK = 64 << 10;

    /**
     * How a document is read.
     *
     * @param path where its file is
     * @param fingerprint what the file was like when it was opened
     * @param generation the document's
     * @param whole whether the file's end is the document's
     * @param finished whether nobody is likely to add to it any more
     * @param sure whether all that was read before was read again to compare it, or nothing was
     */
    record Plan(Path path, Fingerprint fingerprint, int generation, boolean whole, boolean finished, boolean sure) {}

    /**
     * Items, and how far the document is read with them.
     *
     * @param items in the order of the document, possibly none
     * @param next what is to be done next
     * @param tail to read on from, where the document grows
     * @param fingerprint what the file was like at the end
     */
    record Slice(FileCursor cursor, List<Item> items, Next next, @Nullable Tail tail, Fingerprint fingerprint) {}

    /** What is to be done after a slice. */
    enum Next {
        /** There is more to read at once. */
        READ,
        /** All that can be read of what was opened has been, and the file has grown since. */
        REOPEN,
        /** What is left may lack its end. */
        WAIT,
        /** Nothing; all was read. */
        END
    }

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

    /** The document's generation. */
    int generation() {
        return plan.generation();
    }

    /** Whether the end of the file counts as the document's. */
    boolean isWhole() {
        return plan.whole();
    }

    /** Whether nothing of the document needs to be read again when its end is reached. */
    boolean isSure() {
        return plan.whole() && plan.sure();
    }

    /** Reads on, as far as the allowance goes; nothing is read of a file that is another than when it was opened. */
    Optional<Slice> read(Allowance allowance) throws IOException {
        Place begin = place();
        List<Item> read = new ArrayList<>();
        Stop stop = readItems(read, allowance);
        Fingerprint now = Fingerprint.of(plan.path());
        if (!now.equals(fingerprint) && !hasGrown(now, begin)) {
            return Optional.empty();
        }
        fingerprint = now;
        Place place = stop.place();
        Next next = next(stop, now);
        FileCursor cursor = new FileCursor(
                plan.generation(),
                place.offset(),
                place.ordinal(),
                next == Next.END,
                now.size(),
                Sha256.hex(place.digest()),
                null,
                stop.brokenSha256());
        Tail tail = file.grows() ? tail(place.digest(), now) : null;
        return Optional.of(new Slice(cursor, read, next, tail, now));
    }

    /** A place between two items. */
    private record Place(long offset, long ordinal, MessageDigest digest) {}

    private Place place() {
        return new Place(open.offset(), open.items().ordinal(), open.digest());
    }

    /**
     * Where reading stopped.
     *
     * @param place after the last item that is given away
     * @param more whether more can be read at once
     * @param lacking whether what follows may only lack its end
     * @param brokenSha256 the hash of all the file, where that can't be read further
     */
    private record Stop(Place place, boolean more, boolean lacking, @Nullable String brokenSha256) {

        static Stop at(Place place) {
            return new Stop(place, false, false, null);
        }
    }

    private Next next(Stop stop, Fingerprint now) {
        if (stop.more()) {
            return Next.READ;
        }
        if (plan.whole()) {
            return stop.lacking() ? Next.WAIT : Next.END;
        }
        if (open.window().readTo() < now.size()) {
            return Next.REOPEN;
        }
        return open.offset() == now.size() && stop.place().ordinal() > 0 ? Next.END : Next.WAIT;
    }

    private Tail tail(MessageDigest digest, Fingerprint now) throws IOException {
        Edges current = Edges.of(file.bytes(), open.offset());
        edges = current;
        byte[] last = open.offset() == 0 ? new byte[] {'\n'} : file.bytes().at(open.offset() - 1, 1);
        Prefix prefix = new Prefix(open.offset(), digest, open.window().line(), last.length == 0 ? 0 : last[0]);
        return new Tail(
                prefix, open.occurrences(), current, now.key(), open.window().readTo());
    }

    private Stop readItems(List<Item> read, Allowance allowance) throws IOException {
        boolean mayLack = plan.whole() && !plan.finished();
        try {
            while (allowance.isLeft()) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new ClosedByInterruptException();
                }
                Place before = mayLack ? place() : null;
                Item item = open.reader().next();
                if (item == null) {
                    return Stop.at(place());
                }
                if (before != null && isOfABeginning(item) && open.window().isAtEnd()) {
                    return new Stop(before, false, true, null);
                }
                read.add(item);
                allowance.take(item);
            }
            return new Stop(place(), true, false, null);
        } catch (BrokenDocument e) {
            return mayLack && e.reason().maybeOfABeginning() ? new Stop(place(), false, true, null) : broken(read, e);
        }
    }

    private static boolean isOfABeginning(Item item) {
        return item instanceof RejectedItem rejected && rejected.reason().maybeOfABeginning();
    }

    private Stop broken(List<Item> read, BrokenDocument e) throws IOException {
        if (e.getCause() != null) {
            LOG.error("reading failed document={} byte={}", file.head().name(), open.offset(), e.getCause());
        }
        try (RecordedStream all = new RecordedStream(FileBytes.open(plan.path(), 0))) {
            Original stored = all.original(file.isPacked() ? GzipStream.MEDIA_TYPE : Original.OCTETS);
            read.add(open.items().broken(e.reason(), e.getMessage(), open.offset(), stored));
            return new Stop(place(), false, false, all.sha256());
        }
    }

    /**
     * Whether a file whose fingerprint is another still begins with what was read of it.
     *
     * <p>What was read before this slice is vouched for by its first and last bytes, the slice itself by being read
     * again.
     */
    private boolean hasGrown(Fingerprint now, Place begin) throws IOException {
        boolean mayHave = file.grows()
                && !plan.whole()
                && Objects.equals(now.key(), fingerprint.key())
                && now.size() >= open.offset()
                && (edges == null || edges.hold(file.bytes()));
        if (!mayHave) {
            return false;
        }
        MessageDigest before = begin.digest();
        for (long at = begin.offset(); at < open.offset(); at += CHUNK) {
            before.update(file.bytes().at(at, (int) Math.min(CHUNK, open.offset() - at)));
        }
        return Arrays.equals(before.digest(), open.digest().digest());
    }

    @Override
    public void close() throws IOException {
        open.bytes().close();
    }
}
