package dev.dateline.fetch.feed;

import dev.dateline.fetch.http.Answer;
import dev.dateline.fetch.http.FetchOutcome;
import dev.dateline.formats.document.Then;
import dev.dateline.formats.feed.FeedDocument;
import java.util.Optional;

/** What asking for the feed of an address came to. */
public sealed interface FeedAnswer {

    /** What follows for a feed, for something else, or where no document came. */
    <T, E extends Exception> T lead(Then<Found, T, E> ifFound, Then<NotAFeed, T, E> ifNot, Then<Unread, T, E> ifUnread)
            throws E;

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

        @Override
        public <T, E extends Exception> T lead(
                Then<Found, T, E> ifFound, Then<NotAFeed, T, E> ifNot, Then<Unread, T, E> ifUnread) throws E {
            return ifFound.apply(this);
        }
    }

    /**
     * Something else.
     *
     * @param detail what it is, for a person
     */
    record NotAFeed(String detail) implements FeedAnswer {

        @Override
        public <T, E extends Exception> T lead(
                Then<Found, T, E> ifFound, Then<NotAFeed, T, E> ifNot, Then<Unread, T, E> ifUnread) throws E {
            return ifNot.apply(this);
        }
    }

    /** No document came. */
    record Unread(FetchOutcome.NoDocument outcome) implements FeedAnswer {

        @Override
        public <T, E extends Exception> T lead(
                Then<Found, T, E> ifFound, Then<NotAFeed, T, E> ifNot, Then<Unread, T, E> ifUnread) throws E {
            return ifUnread.apply(this);
        }
    }
}
