package dev.dateline.fetch.feed;

import dev.dateline.fetch.http.Answer;
import dev.dateline.fetch.http.FetchOutcome;
import dev.dateline.formats.feed.FeedDocument;
import java.util.Optional;

/** What asking for the feed of an address came to. */
public sealed interface FeedAnswer {

    /**
     * A feed, or what stands in place of one.
     *
     * @param feed what is in it
     * @param answer that it was read from; without validators where they would not tell all that it was read from
     * @param found where a page at the address that was asked for says that it is
     */
    record Found(FeedDocument feed, Answer answer, Optional<String> found) implements FeedAnswer {

        Found(FeedDocument feed, Answer answer) {
            this(feed, answer, Optional.empty());
        }

        Found at(String address) {
            return new Found(feed, answer, Optional.of(address));
        }
    }

    /**
     * Something else.
     *
     * @param detail what it is, for a person
     */
    record NotAFeed(String detail) implements FeedAnswer {}

    /** No document came. */
    record Unread(FetchOutcome outcome) implements FeedAnswer {}
}
