package dev.dateline.wire.page;

import dev.dateline.wire.rejected.RejectedItem;
import java.time.Duration;
import java.time.Instant;

/**
 * Something rejected, in the list.
 *
 * @param reason why, in words
 * @param detail what was wrong and where
 * @param stage which service said so
 * @param origin where it comes from
 * @param at when, for a program
 * @param age how long ago
 * @param original its beginning
 * @param size how much of how much is shown
 */
public record RejectedRow(
        String reason,
        String detail,
        String stage,
        String origin,
        String at,
        String age,
        String original,
        String size) {

    static RejectedRow of(RejectedItem item, Instant now) {
        return new RejectedRow(
                words(item.reason()),
                item.detail(),
                item.stage(),
                item.origin(),
                item.at().toString(),
                DurationWords.ago(Duration.between(item.at(), now)),
                item.original().text(),
                size(item));
    }

    /** A reason as people would write it: {@code Not an article}. */
    static String words(String reason) {
        String words = reason.replace('-', ' ');
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String size(RejectedItem item) {
        String bytes = String.format("%,d bytes", item.original().bytes());
        return item.original().cut() ? "the beginning of " + bytes + ", kept at " + item.place() : bytes;
    }

    /** Tells the reason and none of the text. */
    @Override
    public String toString() {
        return "RejectedRow[" + reason + "]";
    }
}
