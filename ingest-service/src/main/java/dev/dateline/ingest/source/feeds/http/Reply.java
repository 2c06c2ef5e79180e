package dev.dateline.ingest.source.feeds.http;

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

    /** No answer that can be used. */
    record Failed(String reason) implements Reply {}

    /** The host may not be asked. */
    record Refused() implements Reply {}
}
