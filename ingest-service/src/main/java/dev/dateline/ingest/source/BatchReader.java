package dev.dateline.ingest.source;

import dev.dateline.contract.rejected.Original;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.ingest.item.ItemMaker;
import dev.dateline.ingest.item.Occurrences;
import dev.dateline.ingest.item.Unreadable;
import dev.dateline.ingest.reader.Digests;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final DocumentOpener opener;
    private final Clock clock;
    private final Set<Tracked> open = new HashSet<>();
    private String last = "";

    BatchReader(FolderSettings settings, Documents documents, Clock clock) {
        this.settings = settings;
        this.documents = documents;
        this.opener = new DocumentOpener(settings);
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
        return slices.isEmpty() ? Optional.empty() : Optional.of(new Batch(slices));
    }

    /** When something can be read or verified next; no later than the given time. */
    Instant nextReady(Instant latest) {
        Instant now = clock.instant();
        Instant next = latest;
        for (Tracked document : documents.toRead().values()) {
            next = earlier(next, document.readyAt(settings.settle(), now));
        }
        for (Tracked document : documents.toVerify().values()) {
            next = earlier(next, document.verifiableAt(settings.settle(), now));
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
            Tracked document = documents.toRead().get(name);
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

    private boolean isReady(Tracked document) {
        Instant now = clock.instant();
        return !document.readyAt(settings.settle(), now).isAfter(now)
                && (document.reading() != null || open.size() < OPEN);
    }

    private void verify(List<DocumentSlice> slices, Allowance allowance) throws ClosedByInterruptException {
        Instant begin = clock.instant();
        for (Tracked document : List.copyOf(documents.toVerify().values())) {
            Instant now = clock.instant();
            if (!slices.isEmpty() || now.isAfter(begin.plus(VERIFY_AT_ONCE))) {
                return;
            }
            if (!document.verifiableAt(settings.settle(), now).isAfter(now)) {
                documents.toVerify().remove(document.name());
                documents.toRead().put(document.name(), document);
                document.forgetTail();
                add(slices, allowance, document);
                Instant end = clock.instant();
                document.verified(end.plus(Duration.between(now, end).multipliedBy(VERIFY_SHARE)));
            }
        }
    }

    /** Reads on in a document, as far as the batch goes. */
    private void add(List<DocumentSlice> slices, Allowance allowance, Tracked document)
            throws ClosedByInterruptException {
        Sighting sighting = document.sighting();
        try {
            if (sighting instanceof Sighting.Seen seen) {
                read(slices, allowance, document, seen.fingerprint());
            } else if (sighting instanceof Sighting.Barred barred) {
                Progress progress = document.progress();
                if (progress == null || !progress.complete()) {
                    slices.add(rejected(document, Reason.UNREADABLE, barred.detail()));
                }
                documents.dealtWith(document);
            } else {
                if (document.isLost()) {
                    slices.add(rejected(document, Reason.VANISHED, "the file went away before all of it was read"));
                }
                documents.dealtWith(document);
            }
        } catch (ClosedByInterruptException e) {
            document.closeReading();
            throw e;
        } catch (NoSuchFileException e) {
            document.closeReading();
            documents.found(document, new Sighting.Gone());
        } catch (AccessDeniedException e) {
            document.closeReading();
            documents.found(document, new Sighting.Barred("a file that this process may not read"));
        } catch (IOException e) {
            documents.failed(
                    document, document.name() + ": " + e, clock.instant().plus(settings.scan()));
        }
        if (document.reading() == null) {
            open.remove(document);
        } else {
            open.add(document);
        }
    }

    private void read(List<DocumentSlice> slices, Allowance allowance, Tracked document, Fingerprint fingerprint)
            throws IOException {
        boolean stable = document.isStable(settings.settle(), clock.instant());
        DocumentReading reading = document.reading();
        if (reading == null) {
            DocumentOpener.Opening opening = opener.open(new DocumentOpener.Request(
                    document.name(),
                    document.file(),
                    fingerprint,
                    document.progress(),
                    document.tail(),
                    stable,
                    document.isKnown()));
            if (opening instanceof DocumentOpener.Opened opened) {
                reading = opened.reading();
                document.opened(reading);
            } else if (opening instanceof DocumentOpener.Unsettled) {
                document.waitUntilStable();
                return;
            } else {
                documents.dealtWith(document);
                return;
            }
        }
        if (reading.read(allowance.copy()) instanceof DocumentReading.Slice slice) {
            take(slices, allowance, document, slice, reading.isWhole());
        } else {
            changed(document, reading.isWhole());
        }
    }

    private void take(
            List<DocumentSlice> slices,
            Allowance allowance,
            Tracked document,
            DocumentReading.Slice read,
            boolean whole) {
        DocumentSlice slice = read.slice();
        Progress before = document.progress();
        document.read(slice.progress(), read.tail());
        documents.sightWhileRead(document, new Sighting.Seen(read.fingerprint()));
        if (!slice.items().isEmpty() || isFurther(before, slice.progress())) {
            slices.add(slice);
            slice.items().forEach(allowance::take);
        }
        if (read.more()) {
            return;
        }
        if (!slice.progress().complete()) {
            document.waitUntilStable();
            return;
        }
        documents.dealtWith(document);
        if (!whole) {
            documents.toVerify().put(document.name(), document);
        }
    }

    /** What was read is not given away; what is there now is read once it is stable, or where it only grew, at once. */
    private void changed(Tracked document, boolean whole) throws IOException {
        document.closeReading();
        if (!whole) {
            document.forgetTail();
            document.waitUntilStable();
        }
        documents.found(document, new Sighting.Seen(Fingerprint.of(document.file())));
    }

    private static boolean isFurther(@Nullable Progress before, Progress now) {
        return before == null
                ? now.byteOffset() > 0
                : before.generation() != now.generation()
                        || before.byteOffset() != now.byteOffset()
                        || before.complete() != now.complete();
    }

    /** One item for what can't be read of the document; nothing more is to come of it unless it changes. */
    private DocumentSlice rejected(Tracked document, Reason reason, String detail) {
        Progress before = document.progress();
        Progress from = before != null
                ? before
                : new Progress(document.name(), 1, 0, 0, false, 0, Digests.hex(Digests.sha256()));
        ItemMaker items = new ItemMaker(settings.origin(), document.name(), from.ordinal(), Occurrences.fromStart());
        String where = from.byteOffset() == 0 ? "" : " at byte " + from.byteOffset();
        Unreadable item =
                items.broken(reason, detail + where, from.byteOffset(), Original.of(new byte[0], Original.OCTETS));
        Progress after = new Progress(
                document.name(), from.generation(), from.byteOffset(), items.ordinal(), true, 0, from.prefixSha256());
        document.read(after, null);
        return new DocumentSlice(after, List.of(item));
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
