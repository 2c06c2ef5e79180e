package dev.dateline.wire.rejected;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was no article.
 *
 * @param at when it was rejected
 * @param stage which service rejected it
 * @param reason why, as on the wire
 * @param detail what was wrong and where, for a person
 * @param origin where it comes from: a record's place, or source, document and byte offset
 * @param source the source, null where it is not told
 * @param place the record's own place on its topic
 * @param original its bytes
 */
public record RejectedItem(
        Instant at,
        String stage,
        String reason,
        String detail,
        String origin,
        @Nullable String source,
        String place,
        OriginalText original) {

    /** Tells its place and reason, and none of its text. */
    @Override
    public String toString() {
        return "RejectedItem[" + place + " " + reason + "]";
    }
}
