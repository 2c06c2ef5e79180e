package dev.dateline.fetch.http;

import dev.dateline.formats.document.Then;
import java.time.Instant;
import java.util.Optional;

/** What came of a request. */
public sealed interface FetchOutcome {

    /** What follows for a document, or where there is none. */
    <T, E extends Exception> T either(Then<Fetched, T, E> ifFetched, Then<NoDocument, T, E> ifNot) throws E;

    /** The answer with the document, where there is one. */
    default Optional<Answer> document() {
        return either(fetched -> Optional.of(fetched.answer()), none -> Optional.empty());
    }

    /** The document. */
    record Fetched(Answer answer) implements FetchOutcome {

        @Override
        public <T, E extends Exception> T either(Then<Fetched, T, E> ifFetched, Then<NoDocument, T, E> ifNot) throws E {
            return ifFetched.apply(this);
        }
    }

    /** No document came. */
    sealed interface NoDocument extends FetchOutcome {

        /** Why, for a person. */
        String reason();

        /** Whether asking again later may help. */
        boolean mayPass();

        /** What this case leads to. */
        <T> T lead(Cases<T> cases);

        @Override
        default <T, E extends Exception> T either(Then<Fetched, T, E> ifFetched, Then<NoDocument, T, E> ifNot)
                throws E {
            return ifNot.apply(this);
        }
    }

    /** What each case without a document leads to. */
    interface Cases<T> {
        T notModified(NotModified same);

        T gone();

        T refused(Refused refused);

        T tryAgain(TryAgain later);

        T failed(Failed failed);
    }

    /**
     * What is known already is what there is.
     *
     * @param route how it was reached
     * @param headers which may have new validators and times
     */
    record NotModified(Route route, Headers headers) implements NoDocument {

        @Override
        public String reason() {
            return "not modified";
        }

        @Override
        public boolean mayPass() {
            return false;
        }

        @Override
        public <T> T lead(Cases<T> cases) {
            return cases.notModified(this);
        }
    }

    /** It is gone for good: 410. */
    record Gone() implements NoDocument {

        @Override
        public String reason() {
            return "gone for good: answered 410";
        }

        @Override
        public boolean mayPass() {
            return false;
        }

        @Override
        public <T> T lead(Cases<T> cases) {
            return cases.gone();
        }
    }

    /** The address, or one that it leads to, is none that may be asked. */
    record Refused(Refusal why) implements NoDocument {

        @Override
        public String reason() {
            return why.toString();
        }

        @Override
        public boolean mayPass() {
            return false;
        }

        @Override
        public <T> T lead(Cases<T> cases) {
            return cases.refused(this);
        }
    }

    /**
     * The server asks to come again later.
     *
     * @param status of the answer; 0 where it was not asked, since it had asked for quiet before
     * @param notBefore when, where it says so
     */
    record TryAgain(int status, Optional<Instant> notBefore) implements NoDocument {

        @Override
        public String reason() {
            return status == 0
                    ? "the host asked for quiet"
                    : "answered " + status
                            + notBefore
                                    .map(time -> ", not again before " + time)
                                    .orElse("");
        }

        @Override
        public boolean mayPass() {
            return true;
        }

        @Override
        public <T> T lead(Cases<T> cases) {
            return cases.tryAgain(this);
        }
    }

    /**
     * Something else came, or nothing.
     *
     * @param status of the answer; 0 where there was none
     * @param reason for a person
     */
    record Failed(int status, String reason) implements NoDocument {

        private static final int CLIENT_ERROR = 400;
        private static final int SERVER_ERROR = 500;

        /** Whether the request is at fault: RFC 9110, section 15.5. */
        public boolean isClientError() {
            return status >= CLIENT_ERROR && status < SERVER_ERROR;
        }

        @Override
        public boolean mayPass() {
            return status == 0 || status >= SERVER_ERROR;
        }

        @Override
        public <T> T lead(Cases<T> cases) {
            return cases.failed(this);
        }
    }
}
