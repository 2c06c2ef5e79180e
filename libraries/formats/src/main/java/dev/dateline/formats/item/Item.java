package dev.dateline.formats.item;

import dev.dateline.contract.article.SourcePosition;

/** One article of a document, or the bytes that stand where one should. */
public sealed interface Item permits Draft, RejectedItem {

    /** Where it begins. */
    SourcePosition position();

    /** How many uncompressed bytes of its document it took, from {@link #position()} on. */
    long length();
}
