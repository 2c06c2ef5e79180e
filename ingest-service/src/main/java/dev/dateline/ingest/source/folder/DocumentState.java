package dev.dateline.ingest.source.folder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a document of a folder is in its life. A state is a value; its transitions are its methods.
 *
 * <pre>
 *             found                 opened              done
 *   Unseen ──────────▶ Settling ────────────▶ Reading ────────▶ Read
 *     │ │              Growing ◀──────────────┘ │ │              │ found changed
 *     │ │                  ▲     changed, or     │ │              └──▶ Settling, Growing
 *     │ │                  │     not all there   │ │ a log read before it was stable
 *     │ └─▶ ToVerify ──────┘                     │ └──▶ ToVerify ─ verified ─▶ Settling
 *     │     as long as it was                    │
 *     │                                          └ failed ─▶ Retrying ─ opened ─▶ Reading
 *     └ gone ─▶ Gone, or Vanished where not all of it was read ─ rejected ─▶ Gone
 *
 *   Reading ─ unfinished ─▶ Unfinished ─ opened ─▶ Reading, for what may still get its end
 *
 *   any ─ barred ─▶ Barred ─ rejected ─▶ Barred, told
 * </pre>
 *
 * <p>{@link Present} are the states of a document whose file is there, {@link Absent} the others. A log is Growing where any
 * other document is Settling.
 */
sealed interface DocumentState permits Present, Absent {

    /** What is to be done with a document. */
    enum Duty {
        /** It is to be read, or a rejection to be told. */
        READ,
        /** All that was read of it is to be read again to be sure of it, when there is nothing else to do. */
        VERIFY,
        NOTHING
    }

    /** What is known of the document. */
    ReadSoFar soFar();

    /** What is to be done with it. */
    Duty duty();

    /** When that can be done, if it stays as it is. */
    Instant dueAt(Waits waits, Instant now);

    /** Whether there is anything at its place. */
    boolean isThere();

    /** A file is there: another than before, or the same changed. */
    DocumentState found(Fingerprint fingerprint, Instant now);

    /** What is there is not to be read, for that reason. */
    DocumentState barred(String detail);

    /** There is nothing. */
    DocumentState gone();

    /** The reading that is open; null where none is. */
    default @Nullable DocumentReading reading() {
        return null;
    }

    /** What is tried again, for a person; null where nothing is. */
    default @Nullable String problem() {
        return null;
    }
}
