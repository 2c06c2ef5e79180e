package dev.dateline.transport.transaction;

import java.util.Optional;

/** How a transaction ended. */
public sealed interface Outcome {

    /** What went wrong, where something did. */
    Optional<Failed> failure();

    /** All of it is visible to readers of committed records, or will be in a moment. */
    record Committed() implements Outcome {

        @Override
        public Optional<Failed> failure() {
            return Optional.empty();
        }
    }

    /** It can't be told that it was committed; this producer is done for. */
    sealed interface Failed extends Outcome {

        /** What went wrong. */
        Exception cause();

        /** What is to be done about it. */
        Remedy remedy();

        @Override
        default Optional<Failed> failure() {
            return Optional.of(this);
        }
    }

    /** What a member of a group does about a transaction that failed. */
    enum Remedy {
        /** Commits the same again, by a new producer. */
        COMMIT_AGAIN,
        /** Asks the group whether another has its place, and where none has, begins anew with what is committed. */
        BEGIN_ANEW
    }

    /** None of it will ever be visible to them; {@link Transactions#init()} comes before the next one. */
    record Aborted(Exception cause) implements Failed {

        @Override
        public Remedy remedy() {
            return Remedy.COMMIT_AGAIN;
        }
    }

    /** It can't be told; a new producer of the same id settles it by {@link Transactions#init()}. */
    record Unknown(Exception cause) implements Failed {

        @Override
        public Remedy remedy() {
            return Remedy.BEGIN_ANEW;
        }
    }

    /**
     * Another producer of the same id began after this one, or the transaction outlived its timeout; this producer is
     * done for. What was committed is committed: where its answer was lost, that may be this transaction.
     */
    record Fenced(Exception cause) implements Failed {

        @Override
        public Remedy remedy() {
            return Remedy.BEGIN_ANEW;
        }
    }
}
