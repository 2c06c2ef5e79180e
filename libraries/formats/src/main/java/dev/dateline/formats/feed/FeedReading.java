package dev.dateline.formats.feed;

import dev.dateline.formats.document.Then;

/** What bytes turned out to be. */
public sealed interface FeedReading permits FeedReading.Read, FeedReading.NotAFeed {

    /** What follows for a feed, or for something else. */
    <T, E extends Exception> T either(Then<Read, T, E> ifRead, Then<NotAFeed, T, E> ifNot) throws E;

    /**
     * A feed.
     *
     * @param feed what is in it
     */
    record Read(FeedDocument feed) implements FeedReading {

        @Override
        public <T, E extends Exception> T either(Then<Read, T, E> ifRead, Then<NotAFeed, T, E> ifNot) throws E {
            return ifRead.apply(this);
        }
    }

    /**
     * Something else.
     *
     * @param why what it is instead
     * @param detail the same for a person
     */
    record NotAFeed(Why why, String detail) implements FeedReading {

        @Override
        public <T, E extends Exception> T either(Then<Read, T, E> ifRead, Then<NotAFeed, T, E> ifNot) throws E {
            return ifNot.apply(this);
        }
    }

    /** What is no feed. */
    enum Why {
        /** No bytes, or white space alone. */
        EMPTY,
        /** A page: of a login, of an error, of a site whose feed is elsewhere. */
        HTML_PAGE,
        /** JSON without the members of a feed. */
        OTHER_JSON,
        /** XML of another kind. */
        OTHER_XML,
        /** Neither XML nor JSON. */
        UNKNOWN
    }
}
