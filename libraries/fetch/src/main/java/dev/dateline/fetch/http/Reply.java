package dev.dateline.fetch.http;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** What one address answered, redirects not followed. */
sealed interface Reply {

    /** What follows for an answer, or where there is none. */
    <T> T either(Function<Answered, T> ifAnswered, Function<NoAnswer, T> ifNot);

    /**
     * An answer.
     *
     * @param status of it
     * @param headers that anything here asks for
     * @param body where it was asked for: with 200 alone
     */
    record Answered(int status, Headers headers, Optional<byte[]> body) implements Reply {

        @Override
        public <T> T either(Function<Answered, T> ifAnswered, Function<NoAnswer, T> ifNot) {
            return ifAnswered.apply(this);
        }
    }

    /** No answer that can be used. */
    sealed interface NoAnswer extends Reply {

        /** What the request comes to. */
        FetchOutcome outcome();

        @Override
        default <T> T either(Function<Answered, T> ifAnswered, Function<NoAnswer, T> ifNot) {
            return ifNot.apply(this);
        }
    }

    /**
     * What came was none, or nothing came.
     *
     * @param reason for a person
     * @param unanswered whether nothing came at all, so that asking once more may help
     */
    record Failed(String reason, boolean unanswered) implements NoAnswer {

        Failed(String reason) {
            this(reason, false);
        }

        @Override
        public FetchOutcome outcome() {
            return new FetchOutcome.Failed(0, reason);
        }
    }

    /** The host was not asked, since it had asked for quiet until then. */
    record Held(Instant until) implements NoAnswer {

        @Override
        public FetchOutcome outcome() {
            return new FetchOutcome.TryAgain(0, Optional.of(until));
        }
    }

    /** The host may not be asked. */
    record Refused() implements NoAnswer {

        @Override
        public FetchOutcome outcome() {
            return new FetchOutcome.Refused(Refusal.ADDRESS);
        }
    }
}
