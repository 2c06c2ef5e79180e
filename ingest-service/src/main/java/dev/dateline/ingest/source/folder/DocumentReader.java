package dev.dateline.ingest.source.folder;

import dev.dateline.contract.position.FileCursor;
import dev.dateline.contract.rejected.ItemFailure;
import dev.dateline.ingest.source.DocumentSlice;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens a document where it was left and reads on in it, unless it is what another was. Used by one thread. */
final class DocumentReader {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentReader.class);

    private final FolderSettings settings;
    private final Documents documents;
    private final Moves moves;
    private final Clock clock;

    DocumentReader(FolderSettings settings, Documents documents, Moves moves, Clock clock) {
        this.settings = settings;
        this.documents = documents;
        this.moves = moves;
        this.clock = clock;
    }

    /** Reads on in a document, or tells why it can't be read, as far as the batch goes. */
    void read(Document document, GrowingBatch batch) throws ClosedByInterruptException {
        document.state().lead(there -> read(document, there, batch), rejectable -> reject(document, rejectable, batch));
    }

    private void read(Document document, Present there, GrowingBatch batch) throws ClosedByInterruptException {
        try {
            Present.Reading reading = reading(document, there, batch);
            if (reading != null) {
                readOn(document, reading, batch);
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
        } catch (RuntimeException | Error e) {
            if (!ItemFailure.isSurvivable(e)) {
                throw e;
            }
            LOG.error("reading failed document={}", document.name(), e);
            DocumentSlice told = RejectedDocument.failed(settings.origin(), document.name(), there, e);
            documents.become(document, there.failed((FileCursor) told.cursor()));
            batch.add(told);
        }
    }

    /** The document's reading; null where it can't be read now, or need not. */
    private Present.@Nullable Reading reading(Document document, Present there, GrowingBatch batch) throws IOException {
        if (there instanceof Present.Reading open) {
            return open;
        }
        Present opened =
                DocumentOpener.open(settings, document, there, clock.instant()).after(there);
        if (opened instanceof Present.Reading begun && beginsAnew(there.soFar(), begun.reading())) {
            return begin(document, there, begun, batch);
        }
        documents.become(document, opened);
        return opened instanceof Present.Reading reading ? reading : null;
    }

    /** Begins a document anew, unless it is what another was. */
    private Present.@Nullable Reading begin(Document document, Present there, Present.Reading begun, GrowingBatch batch)
            throws IOException {
        boolean kept = false;
        try {
            if (batch.replaces()) {
                return null;
            }
            Optional<Moves.Found> found = moves.of(document, there);
            keepReplaced(document, there.soFar(), batch);
            kept = found.isEmpty();
            documents.become(document, kept ? begun : move(document, there, found.get(), batch));
            return kept ? begun : null;
        } finally {
            if (!kept) {
                begun.reading().close();
            }
        }
    }

    private static boolean beginsAnew(ReadSoFar soFar, DocumentReading reading) {
        FileCursor cursor = soFar.cursor();
        return soFar.startsOver() || (cursor != null && reading.generation() != cursor.generation());
    }

    /** What a log was before it was begun anew is known on, by its content: it may be there under another name. */
    private void keepReplaced(Document document, ReadSoFar soFar, GrowingBatch batch) {
        FileCursor cursor = soFar.cursor();
        if (soFar.log() && cursor != null && cursor.byteOffset() > 0) {
            batch.addReplaced(
                    new DocumentSlice(Moves.replaced(document.name(), cursor), cursor.vanished(time()), List.of()));
            documents.departed().add(cursor.byteOffset());
        }
    }

    /** The document is what another was: it goes on where that was left. */
    private Present move(Document document, Present there, Moves.Found found, GrowingBatch batch) {
        FileCursor from = (FileCursor) found.position().cursor();
        int generation =
                Math.max(from.generation(), there.soFar().cursorOrStart().generation());
        FileCursor cursor = from.vanished(null).inGeneration(generation);
        String before = found.position().document();
        batch.add(DocumentSlice.takingOver(document.name(), cursor, found.moved() ? List.of(before) : List.of()));
        if (found.moved()) {
            documents.tookOver(before);
        }
        return Present.begin(there.soFar().to(cursor, null).dealtWith(), there.presence());
    }

    private OffsetDateTime time() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC);
    }

    private void readOn(Document document, Present.Reading state, GrowingBatch batch) throws IOException {
        Optional<DocumentReading.Slice> read = state.reading().read(batch.allowance());
        if (read.isEmpty()) {
            documents.become(document, state.changed(Fingerprint.of(document.file()), clock.instant()));
            return;
        }
        DocumentReading.Slice slice = read.get();
        if (!slice.items().isEmpty() || isFurther(state.soFar().cursor(), slice.cursor())) {
            batch.add(new DocumentSlice(document.name(), slice.cursor(), slice.items()));
        }
        documents.become(document, after(state.advanced(slice, clock.instant()), slice));
    }

    private Present after(Present.Reading read, DocumentReading.Slice slice) {
        return switch (slice.next()) {
            case READ -> read;
            case REOPEN -> read.grown();
            case WAIT -> read.unfinished(settings.waits());
            case END -> read.reading().isSure() ? read.done() : read.toVerify();
        };
    }

    private static boolean isFurther(@Nullable FileCursor before, FileCursor now) {
        return before == null
                ? now.byteOffset() > 0
                : before.generation() != now.generation()
                        || before.byteOffset() != now.byteOffset()
                        || before.complete() != now.complete();
    }

    /** Tells why a document can't be read. */
    private void reject(Document document, Absent.Rejectable state, GrowingBatch batch) {
        DocumentSlice told = RejectedDocument.of(settings.origin(), document.name(), state);
        documents.become(document, state.rejected((FileCursor) told.cursor()));
        batch.add(told);
    }
}
