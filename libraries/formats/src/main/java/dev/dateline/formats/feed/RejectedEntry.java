package dev.dateline.formats.feed;

import dev.dateline.contract.rejected.Reason;

/**
 * What stands where an entry should, and is none.
 *
 * @param before how many entries stand before it
 * @param reason why it is none
 * @param detail the same for a person
 * @param source how it is written
 */
public record RejectedEntry(int before, Reason reason, String detail, String source) {

    /** Says why, and nothing of how it is written. */
    @Override
    public String toString() {
        return "RejectedEntry[" + before + ", " + reason + ", " + detail + "]";
    }
}
