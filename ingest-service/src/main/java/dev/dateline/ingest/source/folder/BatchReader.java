package dev.dateline.ingest.source.folder;

import dev.dateline.contract.position.FileCursor;
import dev.dateline.contract.rejected.Original;
import dev.dateline.formats.item.ItemMaker;
import dev.dateline.formats.item.Occurrences;
import dev.dateline.formats.item.RejectedItem;
import dev.dateline.ingest.source.Batch;
import dev.dateline.ingest.source.DocumentSlice;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes batches of the documents that are to be read, in the order of their names.
 *
 * <p>A batch that is full goes on with the next document in the following one, so that a long document holds up no other;
 * at most four are open at a time. Only when nothing is to be read, documents are verified, which takes at most a
 * twentieth of the time for each.
 */
final class BatchReader {

    private static final int OPEN = 4;
    private static final int VERIFY_SHARE = 20;
    private static final Duration VERIFY_AT_ONCE = Duration.ofMillis(50);

    private final FolderSettings settings;
    private final Documents documents;
    private final Clock clock;
    private String last = "";

    BatchReader(FolderSettings settings, Documents documents, Clock clock) {
        this.settings = settings;
        this.documents = documents;
        this.clock = clock;
    }

    /** The next batch of what can be read now. */
    Optional<Batch> read() throws InterruptedException {
        List<DocumentSlice> slices = new ArrayList<>();
        Allowance allowance = new Allowance(settings.batchItems(), settings.batchBytes());
        try {
            readOn(slices, allowance);
            if (slices.isEmpty()) {
                verify(slices, allowance);
            }
        } catch (ClosedByInterruptException e) {
            if (slices.isEmpty()) {
                Thread.interrupted();
                throw new InterruptedException("interrupted while reading");
            }
        }
        return slices.isEmpty() ? Optional.empty() : Optional.of(new Batch(settings.source(), slices));
    }

    /** When something can be read or verified next; no later than the given time. */
    Instant nextReady(Instant latest) {
        Instant now = clock.instant();
        Instant next = latest;
        for (Document document : documents.toRead().values()) {
            next = earlier(next, document.dueAt(settings.settle(), now));
        }
        for (Document document : documents.toVerify().values()) {
            next = earlier(next, document.dueAt(settings.settle(), now));
        }
        return next;
    }

    private void readOn(List<DocumentSlice> slices, Allowance allowance) throws ClosedByInterruptException {
        String begin = last;
        String name = documents.toRead().higherKey(begin);
        boolean wrapped = false;
        while (true) {
            if (name == null && !wrapped) {
                wrapped = true;
                name = documents.toRead().isEmpty() ? null : documents.toRead().firstKey();
            }
            if (name == null || (wrapped && name.compareTo(begin) > 0)) {
                last = "";
                return;
            }
            Document document = documents.toRead().get(name);
            if (document != null && isReady(document)) {
                add(slices, allowance, document);
                if (!allowance.isLeft()) {
                    last = name;
                    return;
                }
            }
            name = documents.toRead().higherKey(name);
        }
    }

    private boolean isReady(Document document) {
        Instant now = clock.instant();
        return !document.dueAt(settings.settle(), now).isAfter(now)
                && (document.state().reading() != null || documents.open() < OPEN);
    }

    private void verify(List<DocumentSlice> slices, Allowance allowance) throws ClosedByInterruptException {
        Instant begin = clock.instant();
        for (Document document : List.copyOf(documents.toVerify().values())) {
            Instant now = clock.instant();
            if (!slices.isEmpty() || now.isAfter(begin.plus(VERIFY_AT_ONCE))) {
                return;
            }
            if (document.state() instanceof Present.ToVerify due
                    && !document.dueAt(settings.settle(), now).isAfter(now)) {
                documents.become(document, due.verified());
                add(slices, allowance, document);
                Instant end = clock.instant();
                document.verifyNotBefore(end.plus(Duration.between(now, end).multipliedBy(VERIFY_SHARE)));
            }
        }
    }

    /** Reads on in a document, or tells why it can't be read, as far as the batch goes. */
    private void add(List<DocumentSlice> slices, Allowance allowance, Document document)
            throws ClosedByInterruptException {
        if (document.state() instanceof Absent.Rejectable rejectable) {
            slices.add(rejected(document, rejectable));
        } else if (document.state() instanceof Present there) {
            addItems(slices, allowance, document, there);
        }
    }

    private void addItems(List<DocumentSlice> slices, Allowance allowance, Document document, Present there)
            throws ClosedByInterruptException {
        try {
            Present.Reading reading = reading(document, there);
            if (reading != null) {
                read(slices, allowance, document, reading);
            }
        } catch (ClosedByInterruptException e) {
            documents.become(document, Present.begin(there.soFar(), there.presence()));
            throw e;
        } catch (NoSuchFileException e) {
            documents.sight(document, new Sighting.Gone());
        } catch (AccessDeniedException e) {
            documents.sight(document, new Sighting.Barred("a file that this process may not read"));
        } catch (IOException e) {
            Instant then = clock.instant().plus(settings.scan());
            documents.become(document, there.failed(document.name() + ": " + e, then));
        }
    }

    /** The document's reading; null where it can't be read now, or need not. */
    private Present.@Nullable Reading reading(Document document, Present there) throws IOException {
        if (there instanceof Present.Reading open) {
            return open;
        }
        boolean stable = there.presence().isStable(settings.settle(), clock.instant());
        Present opened = DocumentOpener.open(settings, document, there, stable).after(there);
        documents.become(document, opened);
        return opened instanceof Present.Reading reading ? reading : null;
    }

    private void read(List<DocumentSlice> slices, Allowance allowance, Document document, Present.Reading state)
            throws IOException {
        if (!(state.reading().read(allowance.copy()) instanceof DocumentReading.Slice slice)) {
            documents.become(document, state.changed(Fingerprint.of(document.file()), clock.instant()));
            return;
        }
        if (!slice.items().isEmpty() || isFurther(state.soFar().cursor(), slice.cursor())) {
            slices.add(new DocumentSlice(document.name(), slice.cursor(), slice.items()));
            slice.items().forEach(allowance::take);
        }
        documents.become(document, after(state.advanced(slice, clock.instant()), slice));
    }

    private static Present after(Present.Reading read, DocumentReading.Slice slice) {
        if (slice.more()) {
            return read;
        }
        if (!slice.cursor().complete()) {
            return read.unsettled();
        }
        return read.reading().isSure() ? read.done() : read.toVerify();
    }

    private static boolean isFurther(@Nullable FileCursor before, FileCursor now) {
        return before == null
                ? now.byteOffset() > 0
                : before.generation() != now.generation()
                        || before.byteOffset() != now.byteOffset()
                        || before.complete() != now.complete();
    }

    /** One item for what can't be read of the document; nothing more is to come of it unless it changes. */
    private DocumentSlice rejected(Document document, Absent.Rejectable state) {
        FileCursor from = state.soFar().cursorOrStart();
        ItemMaker items = new ItemMaker(settings.origin(), document.name(), from.ordinal(), Occurrences.fromStart());
        String where = from.byteOffset() == 0 ? "" : " at byte " + from.byteOffset();
        RejectedItem item = items.broken(
                state.reason(), state.detail() + where, from.byteOffset(), Original.of(new byte[0], Original.OCTETS));
        FileCursor after =
                new FileCursor(from.generation(), from.byteOffset(), items.ordinal(), true, 0, from.prefixSha256());
        documents.become(document, state.rejected(after));
        return new DocumentSlice(document.name(), after, List.of(item));
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
