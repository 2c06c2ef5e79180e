package dev.dateline.fetch.http;

import java.time.Instant;
import java.util.Optional;

/** What came of a request. */
public sealed interface FetchOutcome {

    /** Why there is no document in it, for a person. */
    default String reason() {
        if (this instanceof Failed failed) {
            return failed.reason();
        }
        if (this instanceof Refused refused) {
            return refused.why().toString();
        }
        if (this instanceof TryAgain later) {
            return later.status() == 0
                    ? "the host asked for quiet"
                    : "answered " + later.status()
                            + later.notBefore()
                                    .map(time -> ", not again before " + time)
                                    .orElse("");
        }
        return this instanceof Gone ? "gone for good: answered 410" : "not modified";
    }

    /** The document. */
    record Fetched(Answer answer) implements FetchOutcome {}

    /**
     * What is known already is what there is.
     *
     * @param route how it was reached
     * @param headers which may have new validators and times
     */
    record NotModified(Route route, Headers headers) implements FetchOutcome {}

    /** It is gone for good: 410. */
    record Gone() implements FetchOutcome {}

    /** The address, or one that it leads to, is none that may be asked. */
    record Refused(Refusal why) implements FetchOutcome {}

    /**
     * The server asks to come again later.
     *
     * @param status of the answer; 0 where it was not asked, since it had asked for quiet before
     * @param notBefore when, where it says so
     */
    record TryAgain(int status, Optional<Instant> notBefore) implements FetchOutcome {}

    /**
     * Something else came, or nothing.
     *
     * @param status of the answer; 0 where there was none
     * @param reason for a person
     */
    record Failed(int status, String reason) implements FetchOutcome {}
}
