package dev.dateline.torture.feed;

import java.util.List;

/**
 * What stood in a feed at a time.
 *
 * @param number of its own among all feeds
 * @param entries the newest first
 */
public record Edition(int number, List<Entry> entries) {

    public Edition {
        entries = List.copyOf(entries);
    }

    /** The tag that it is sent with. */
    public String tag() {
        return "\"edition-" + number + "\"";
    }
}
