package dev.dateline.transport.transaction;

/** How a transaction ended. */
public sealed interface Outcome {

    /** All of it is visible to readers of committed records, or will be in a moment. */
    record Committed() implements Outcome {}

    /** It was not committed, as far as can be told; this producer is done for. */
    sealed interface Failed extends Outcome {

        /** What went wrong. */
        Exception cause();
    }

    /** None of it will ever be visible to them; {@link Transactions#init()} comes before the next one. */
    record Aborted(Exception cause) implements Failed {}

    /** It can't be told; a new producer of the same id settles it by {@link Transactions#init()}. */
    record Unknown(Exception cause) implements Failed {}

    /**
     * Another producer of the same id began after this one, or the transaction outlived its timeout; this producer is
     * done for, and none of the transaction will be visible.
     */
    record Fenced(Exception cause) implements Failed {}
}
