package dev.dateline.formats.feed;

/** What bytes turned out to be. */
public sealed interface FeedReading permits FeedReading.Read, FeedReading.NotAFeed {

    /**
     * A feed.
     *
     * @param feed what is in it
     */
    record Read(FeedDocument feed) implements FeedReading {}

    /**
     * Something else.
     *
     * @param why what it is instead
     * @param detail the same for a person
     */
    record NotAFeed(Why why, String detail) implements FeedReading {}

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
