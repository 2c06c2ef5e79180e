package dev.dateline.ingest.source.folder;

import dev.dateline.contract.position.FileCursor;
import dev.dateline.contract.rejected.Reason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The states of a document that has no file which can be opened. */
sealed interface Absent extends DocumentState {

    @Override
    default boolean isThere() {
        return false;
    }

    @Override
    default Duty duty() {
        return Duty.NOTHING;
    }

    /** To neither, unless something of it is to be rejected. */
    @Override
    default <E extends Exception> void lead(Deed<Present, E> ifPresent, Deed<Rejectable, E> ifRejectable) throws E {}

    @Override
    default Instant dueAt(Waits waits, Instant now) {
        return now;
    }

    @Override
    default @Nullable Fingerprint fingerprint() {
        return null;
    }

    @Override
    default boolean isReadSoon() {
        return false;
    }

    @Override
    default boolean mayBeReplaced() {
        return false;
    }

    @Override
    default DocumentState found(Fingerprint fingerprint, Instant now) {
        return Present.begin(soFar(), new Presence(fingerprint, now, false, false));
    }

    @Override
    default DocumentState movedIn(boolean came) {
        return this;
    }

    @Override
    default DocumentState barred(String detail) {
        return Barred.of(soFar(), detail);
    }

    @Override
    default DocumentState gone() {
        return new Gone(soFar());
    }

    /** States in which something is to be rejected. */
    sealed interface Rejectable extends Absent {

        @Override
        default Duty duty() {
            return Duty.READ;
        }

        @Override
        default <E extends Exception> void lead(Deed<Present, E> ifPresent, Deed<Rejectable, E> ifRejectable) throws E {
            ifRejectable.with(this);
        }

        Reason reason();

        /** Why, for a person. */
        String detail();

        /** How long the file is, as far as is known. */
        default long size() {
            return 0;
        }

        /** It was rejected, which took the document that far. */
        DocumentState rejected(FileCursor cursor);
    }

    /** Not looked for yet. */
    record Unseen(ReadSoFar soFar) implements Absent {

        @Override
        public DocumentState found(Fingerprint fingerprint, Instant now) {
            return Present.begin(soFar, new Presence(fingerprint, now, true, false));
        }

        @Override
        public DocumentState gone() {
            return soFar.isIncomplete() ? new Vanished(soFar) : new Gone(soFar);
        }
    }

    /** It went away before all of it was read, having been begun. */
    record Vanished(ReadSoFar soFar) implements Rejectable {

        @Override
        public Duty duty() {
            return Duty.TELL_LOSS;
        }

        @Override
        public DocumentState gone() {
            return this;
        }

        @Override
        public Reason reason() {
            return Reason.VANISHED;
        }

        @Override
        public String detail() {
            return "the file went away before all of it was read";
        }

        @Override
        public DocumentState rejected(FileCursor cursor) {
            return new Gone(soFar.to(cursor, null).dealtWith());
        }
    }

    /** There is nothing, and nothing is missed. */
    record Gone(ReadSoFar soFar) implements Absent {

        /** What was read of it by this process, when it is looked at again. */
        static Gone settled(boolean log, FileCursor cursor) {
            return new Gone(ReadSoFar.committed(log, cursor).dealtWith());
        }

        @Override
        public boolean isSettled() {
            return true;
        }

        @Override
        public DocumentState gone() {
            return this;
        }
    }

    /**
     * There is something that is not to be read, of which that is to be told.
     *
     * @param detail why not, for a person
     * @param size how long the file is, as far as is known
     */
    record Barred(ReadSoFar soFar, String detail, long size) implements Rejectable {

        /** Barred; where all of the document was read before, there is nothing to tell. */
        static DocumentState of(ReadSoFar soFar, String detail) {
            boolean read = soFar.cursor() != null && soFar.cursor().complete();
            return read ? new BarredAndTold(soFar.dealtWith(), detail) : new Barred(soFar, detail, 0);
        }

        /** Barred, with a file of that length; where that is no longer than what was read or told of, there is nothing to tell. */
        static DocumentState of(ReadSoFar soFar, String detail, long size) {
            FileCursor cursor = soFar.cursor();
            boolean read = cursor != null && cursor.complete() && (cursor.size() == size || soFar.barred());
            return read ? new BarredAndTold(soFar.dealtWith(), detail) : new Barred(soFar, detail, size);
        }

        @Override
        public boolean isThere() {
            return true;
        }

        @Override
        public DocumentState barred(String now) {
            return now.equals(detail) ? this : of(soFar, now);
        }

        @Override
        public Reason reason() {
            return Reason.UNREADABLE;
        }

        @Override
        public DocumentState rejected(FileCursor cursor) {
            return new BarredAndTold(soFar.to(cursor, null).dealtWith().asBarred(), detail);
        }
    }

    /** There is something that is not to be read, and nothing more to tell of it. */
    record BarredAndTold(ReadSoFar soFar, String detail) implements Absent {

        @Override
        public boolean isThere() {
            return true;
        }

        @Override
        public DocumentState barred(String now) {
            return now.equals(detail) ? this : Barred.of(soFar, now);
        }
    }
}
