package dev.dateline.fetch.http;

import java.time.Instant;
import java.util.Optional;

/** What one address answered, redirects not followed. */
sealed interface Reply {

    /**
     * An answer.
     *
     * @param status of it
     * @param headers that anything here asks for
     * @param body where it was asked for: with 200 alone
     */
    record Answered(int status, Headers headers, Optional<byte[]> body) implements Reply {}

    /**
     * No answer that can be used.
     *
     * @param reason for a person
     * @param unanswered whether nothing came at all, so that asking once more may help
     */
    record Failed(String reason, boolean unanswered) implements Reply {

        Failed(String reason) {
            this(reason, false);
        }
    }

    /** The host was not asked, since it had asked for quiet until then. */
    record Held(Instant until) implements Reply {}

    /** The host may not be asked. */
    record Refused() implements Reply {}
}
