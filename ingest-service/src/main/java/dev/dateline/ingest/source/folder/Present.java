package dev.dateline.ingest.source.folder;

import dev.dateline.contract.position.FileCursor;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The states of a document whose file is there and can be opened, as far as is known. */
sealed interface Present extends DocumentState {

    /** The file at its place. */
    Presence presence();

    /** The state of a document that is to be read or verified. */
    static Present begin(ReadSoFar soFar, Presence presence) {
        if (soFar.isOnlyToBeVerified(presence.fingerprint().size())) {
            return new ToVerify(soFar, presence);
        }
        return soFar.log() ? new Growing(soFar, presence) : new Settling(soFar, presence);
    }

    /** The same with that file. */
    default Present with(Presence presence) {
        return begin(soFar(), presence);
    }

    @Override
    default boolean isThere() {
        return true;
    }

    @Override
    default Duty duty() {
        return Duty.READ;
    }

    @Override
    default <E extends Exception> void lead(Deed<Present, E> ifPresent, Deed<Absent.Rejectable, E> ifRejectable)
            throws E {
        ifPresent.with(this);
    }

    @Override
    default Instant dueAt(Waits waits, Instant now) {
        return presence().isStable(waits.settle(), now) ? now : presence().stableAt(waits.settle());
    }

    @Override
    default Fingerprint fingerprint() {
        return presence().fingerprint();
    }

    @Override
    default boolean isReadSoon() {
        return duty() == Duty.READ && !isUnfinished() && problem() == null;
    }

    @Override
    default boolean mayBeReplaced() {
        return reading() == null && soFar().mayBeOfAnother(fingerprint());
    }

    @Override
    default DocumentState found(Fingerprint fingerprint, Instant now) {
        return fingerprint.equals(presence().fingerprint())
                ? this
                : with(presence().now(fingerprint, now));
    }

    @Override
    default DocumentState movedIn(boolean came) {
        return this;
    }

    @Override
    default DocumentState barred(String detail) {
        return Absent.Barred.of(soFar(), detail, fingerprint().size());
    }

    @Override
    default DocumentState gone() {
        return soFar().isPartOf(fingerprint().size())
                ? new Absent.Vanished(soFar())
                : new Absent.Gone(soFar().dealtWith());
    }

    /** It is open and can be read. */
    default Reading opened(DocumentReading reading) {
        return new Reading(soFar(), presence(), reading, null);
    }

    /** It can be read on only once it is stable. */
    default Settling unsettled() {
        return new Settling(soFar(), presence());
    }

    /** The same, with another tail to read on from. */
    default Present searched(Tail tail) {
        return begin(soFar().with(tail), presence());
    }

    /** What is left of it seems to lack its end. */
    default Unfinished unfinished(Waits waits) {
        Duration patience = soFar().log() ? waits.unfinished() : waits.longer(waits.settle());
        return new Unfinished(soFar(), presence(), patience);
    }

    /** It can't be read now, and is to be tried again then. */
    default Retrying failed(String problem, Instant then) {
        return new Retrying(soFar(), presence(), problem, then);
    }

    /** It fails whoever reads it, which was told and took it that far. */
    default Read failed(FileCursor cursor) {
        return new Read(soFar().to(cursor, null).dealtWith(), presence());
    }

    /** What is there has been dealt with. */
    default Read done() {
        return new Read(soFar().dealtWith(), presence());
    }

    /** To be read as soon as nobody is likely to write to it any more. */
    record Settling(ReadSoFar soFar, Presence presence) implements Present {

        @Override
        public Settling movedIn(boolean came) {
            return new Settling(soFar, presence.movedIn(came));
        }
    }

    /** A log whose complete lines can be read at once. */
    record Growing(ReadSoFar soFar, Presence presence) implements Present {

        @Override
        public Instant dueAt(Waits waits, Instant now) {
            return now;
        }

        @Override
        public Growing movedIn(boolean came) {
            return new Growing(soFar, presence.movedIn(came));
        }
    }

    /**
     * Read but for what seems to lack its end: that is read once it has been left alone for long, or has changed.
     *
     * <p>A log is looked at as it grows. Of any other document all is read again at each try, so that each waits twice as long.
     *
     * @param patience for how long it must be left alone before the next try
     */
    record Unfinished(ReadSoFar soFar, Presence presence, Duration patience) implements Present {

        @Override
        public Present with(Presence other) {
            boolean same = Objects.equals(
                    other.fingerprint().key(), presence.fingerprint().key());
            return same && !soFar.log() ? new Unfinished(soFar, other, patience) : Present.super.with(other);
        }

        @Override
        public Instant dueAt(Waits waits, Instant now) {
            return presence.isFinished(waits, now) ? now : presence.leftAloneAt(patience, waits);
        }

        @Override
        public boolean isUnfinished() {
            return true;
        }

        @Override
        public Unfinished unfinished(Waits waits) {
            return new Unfinished(soFar, presence, soFar.log() ? patience : waits.longer(patience));
        }

        @Override
        public Reading opened(DocumentReading reading) {
            return new Reading(soFar, presence, reading, patience);
        }

        @Override
        public Unfinished movedIn(boolean came) {
            return new Unfinished(soFar, presence.movedIn(came), patience);
        }
    }

    /**
     * Open, and read batch by batch.
     *
     * @param waited for how long it was left alone because it seemed to lack its end; null where it did not
     */
    record Reading(ReadSoFar soFar, Presence presence, DocumentReading reading, @Nullable Duration waited)
            implements Present {

        @Override
        public Reading with(Presence other) {
            return new Reading(soFar, other, reading, waited);
        }

        @Override
        public Instant dueAt(Waits waits, Instant now) {
            return now;
        }

        /** Read so far, when the file was like that. */
        Reading advanced(DocumentReading.Slice read, Instant now) {
            return new Reading(
                    soFar.to(read.cursor(), read.tail()), presence.now(read.fingerprint(), now), reading, waited);
        }

        @Override
        public Unfinished unfinished(Waits waits) {
            return waited == null
                    ? Present.super.unfinished(waits)
                    : new Unfinished(soFar, presence, waited).unfinished(waits);
        }

        /** There is more of it already. */
        Present grown() {
            return begin(soFar, presence);
        }

        /** Read to its end, though it was not stable. */
        ToVerify toVerify() {
            return new ToVerify(soFar.dealtWith(), presence);
        }

        /** The file is not what was opened: what is there now is read once it is stable, or where it only grew, at once. */
        Present changed(Fingerprint fingerprint, Instant now) {
            ReadSoFar sure = reading.isWhole() ? soFar : soFar.unsure();
            return fingerprint.equals(presence.fingerprint())
                    ? new Settling(sure, presence)
                    : begin(sure, presence.now(fingerprint, now));
        }
    }

    /** Read to its end; there is nothing to do until it changes. */
    record Read(ReadSoFar soFar, Presence presence) implements Present {

        @Override
        public Duty duty() {
            return Duty.NOTHING;
        }

        @Override
        public boolean isSettled() {
            return true;
        }

        @Override
        public DocumentState gone() {
            return new Absent.Gone(soFar);
        }
    }

    /** Read to its end, by an earlier process or before it was stable: it may have changed without growing. */
    record ToVerify(ReadSoFar soFar, Presence presence) implements Present {

        @Override
        public Duty duty() {
            return Duty.VERIFY;
        }

        /** A log that is still written to would be read from its start again and again. */
        @Override
        public Instant dueAt(Waits waits, Instant now) {
            if (!soFar.log()) {
                return Present.super.dueAt(waits, now);
            }
            return presence.isFinished(waits, now) ? now : presence.leftAloneAt(waits.unfinished(), waits);
        }

        /** It is verified now: all that was read is to be read again. */
        Settling verified() {
            return new Settling(soFar.unsure(), presence);
        }
    }

    /**
     * It could not be opened or read, which may pass.
     *
     * @param problem what failed, for a person
     * @param until when it is tried again
     */
    record Retrying(ReadSoFar soFar, Presence presence, String problem, Instant until) implements Present {

        @Override
        public Retrying with(Presence other) {
            return new Retrying(soFar, other, problem, until);
        }

        @Override
        public Instant dueAt(Waits waits, Instant now) {
            Instant due = soFar.log() ? now : Present.super.dueAt(waits, now);
            return due.isAfter(until) ? due : until;
        }
    }
}
