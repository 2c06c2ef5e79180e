package dev.dateline.contract.position;

import java.util.function.Consumer;

/** How far a document was read: what its source needs to read on where it stopped. */
public sealed interface Cursor permits FileCursor, FeedCursor {

    /** What kind of document it is of, on the wire. */
    String kind();

    /** The place in a few characters: another wherever more has been read. */
    String mark();

    /** The place in words, for a person. */
    String description();

    /** Gives it to whom it is for. */
    void handTo(Consumer<FileCursor> files, Consumer<FeedCursor> feeds);
}
