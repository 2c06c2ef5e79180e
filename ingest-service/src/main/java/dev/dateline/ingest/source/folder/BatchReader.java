package dev.dateline.ingest.source.folder;

import dev.dateline.ingest.source.Batch;
import java.nio.channels.ClosedByInterruptException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
    private final Lookout lookout;
    private final DocumentReader reader;
    private final Clock clock;
    private String last = "";

    BatchReader(FolderSettings settings, Documents documents, Lookout lookout, DocumentReader reader, Clock clock) {
        this.settings = settings;
        this.documents = documents;
        this.lookout = lookout;
        this.reader = reader;
        this.clock = clock;
    }

    /** The next batch of what can be read now. */
    Optional<Batch> read() throws InterruptedException {
        GrowingBatch batch = new GrowingBatch(new Allowance(settings.batchItems(), settings.batchBytes()));
        try {
            reopen(batch);
            readOn(batch);
            if (batch.isEmpty()) {
                tellVanished(batch);
            }
            if (batch.isEmpty()) {
                verify(batch);
            }
        } catch (ClosedByInterruptException e) {
            if (batch.isEmpty()) {
                Thread.interrupted();
                throw new InterruptedException("interrupted while reading");
            }
        }
        return batch.of(settings.source());
    }

    /**
     * Logs whose files may be others than those that were read come first: where they are, that is told before a document is
     * begun that may be what one of them was.
     */
    private void reopen(GrowingBatch batch) throws ClosedByInterruptException {
        for (Document document : List.copyOf(documents.toRead().values())) {
            if (batch.hasRoom() && document.state().mayBeReplaced() && isReady(document)) {
                reader.read(document, batch);
            }
        }
    }

    /**
     * What went away half read is told once the whole folder has been looked through, and nothing else is to be read that may be
     * the same under another name.
     */
    private void tellVanished(GrowingBatch batch) throws ClosedByInterruptException {
        List<Document> waiting = List.copyOf(documents.toRead().values());
        if (waiting.stream().map(Document::state).anyMatch(DocumentState::isReadSoon)) {
            return;
        }
        for (Document document : waiting.stream().limit(settings.batchItems()).toList()) {
            if (document.state().duty() == DocumentState.Duty.TELL_LOSS && lookout.wasMissed(document)) {
                reader.read(document, batch);
            }
        }
    }

    /** When something can be read or verified next; no later than the given time. */
    Instant nextReady(Instant latest) {
        Instant now = clock.instant();
        Instant next = latest;
        for (Document document : documents.toRead().values()) {
            next = earlier(next, document.dueAt(settings.waits(), now));
        }
        for (Document document : documents.toVerify().values()) {
            next = earlier(next, document.dueAt(settings.waits(), now));
        }
        return next;
    }

    private void readOn(GrowingBatch batch) throws ClosedByInterruptException {
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
            if (document != null && document.state().duty() == DocumentState.Duty.READ && isReady(document)) {
                reader.read(document, batch);
                if (!batch.hasRoom()) {
                    last = name;
                    return;
                }
            }
            name = documents.toRead().higherKey(name);
        }
    }

    private boolean isReady(Document document) {
        Instant now = clock.instant();
        return !document.dueAt(settings.waits(), now).isAfter(now)
                && (document.state().reading() != null || documents.open() < OPEN);
    }

    private void verify(GrowingBatch batch) throws ClosedByInterruptException {
        Instant begin = clock.instant();
        for (Document document : List.copyOf(documents.toVerify().values())) {
            Instant now = clock.instant();
            if (!batch.isEmpty() || now.isAfter(begin.plus(VERIFY_AT_ONCE))) {
                return;
            }
            if (document.state() instanceof Present.ToVerify due
                    && !document.dueAt(settings.waits(), now).isAfter(now)) {
                documents.become(document, due.verified());
                reader.read(document, batch);
                Instant end = clock.instant();
                document.verifyNotBefore(end.plus(Duration.between(now, end).multipliedBy(VERIFY_SHARE)));
            }
        }
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
