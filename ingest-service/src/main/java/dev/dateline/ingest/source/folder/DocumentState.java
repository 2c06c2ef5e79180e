package dev.dateline.ingest.source.folder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a document of a folder is in its life. A state is a value; its transitions are its methods.
 *
 * <p>{@link Present} are the states of a document whose file is there, {@link Absent} the others: Unseen, Vanished, Gone, Barred,
 * BarredAndTold.
 *
 * <pre>
 *            found     ┌──────────┐    opened             done
 *   Absent ──────────▶ │ Settling │ ───────────▶ Reading ──────▶ Read
 *                      │ Growing  │ ◀─────────────┘ │ │
 *                      │ ToVerify │ changed, grown  │ │ unfinished            opened
 *                      └──────────┘                 │ └────────────▶ Unfinished ──────▶ Reading
 *                           ▲  toVerify             │   failed              opened
 *                           └───────────────────────┴──────────────▶ Retrying ────────▶ Reading
 *
 *   ToVerify ──────── verified ─▶ Settling
 *
 *   Present, Unseen ─ gone ─────▶ Vanished ─ rejected ─▶ Gone
 *   any state ─────── barred ───▶ Barred ─── rejected ─▶ BarredAndTold
 * </pre>
 *
 * <p>In the box, a document is ToVerify where an earlier process read it to its end and its file is as long as it was then; else
 * a log is Growing, and any other document Settling.
 *
 * <ul>
 *   <li>found, but changed: a Present is in the box again. One that is Reading or Retrying stays so, and one that is Unfinished
 *       where it is no log and its file no other.
 *   <li>gone: Vanished is what was begun and not read to its end, and stays so. All else is Gone at once.
 *   <li>barred: what there is nothing to tell of is BarredAndTold at once.
 *   <li>failed: any Present that could not be opened or read is Retrying. Where whoever reads it will fail, that is told, and it
 *       is Read.
 *   <li>What is to be opened may be Settling instead, where it must be stable first (unsettled), Unfinished, where nothing came
 *       that ends it (searched, unfinished), or Read, where it stands as it was read (done).
 *   <li>movedIn and advanced change what is known of it, but not where it is.
 * </ul>
 */
sealed interface DocumentState permits Present, Absent {

    /** What is to be done with a document. */
    enum Duty {
        /** It is to be read, or a rejection to be told. */
        READ,
        /** That it went half read is to be told, once nothing is to be read that may be the same under another name. */
        TELL_LOSS,
        /** All that was read of it is to be read again to be sure of it, when there is nothing else to do. */
        VERIFY,
        NOTHING
    }

    /** What is known of the document. */
    ReadSoFar soFar();

    /** What is to be done with it. */
    Duty duty();

    /** Leads to the first where its file may be read, to the second where something is to be told of it. */
    <E extends Exception> void lead(Deed<Present, E> ifPresent, Deed<Absent.Rejectable, E> ifRejectable) throws E;

    /** What is done with a document that is in such a state. */
    interface Deed<S extends DocumentState, E extends Exception> {
        void with(S state) throws E;
    }

    /** When that can be done, if it stays as it is. */
    Instant dueAt(Waits waits, Instant now);

    /** Whether there is anything at its place. */
    boolean isThere();

    /** What its file is like; null where it has none that can be opened. */
    @Nullable
    Fingerprint fingerprint();

    /** Whether its file is to be read before long: neither its end is waited for nor that a failure passes. */
    boolean isReadSoon();

    /** Whether it is a log that was read, and whose file may be another now. */
    boolean mayBeReplaced();

    /** A file is there: another than before, or the same changed. */
    DocumentState found(Fingerprint fingerprint, Instant now);

    /** Its file came there as it is, or not, by the file system's word. */
    DocumentState movedIn(boolean came);

    /** What is there is not to be read, for that reason. */
    DocumentState barred(String detail);

    /** There is nothing. */
    DocumentState gone();

    /** Whether nothing more need be known of it than its position and what its file is like, if it has one. */
    default boolean isSettled() {
        return false;
    }

    /** Whether it seems to lack its end. */
    default boolean isUnfinished() {
        return false;
    }

    /** The reading that is open; null where none is. */
    default @Nullable DocumentReading reading() {
        return null;
    }

    /** What is tried again, for a person; null where nothing is. */
    default @Nullable String problem() {
        return null;
    }
}
