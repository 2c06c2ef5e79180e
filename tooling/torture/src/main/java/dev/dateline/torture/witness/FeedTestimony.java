package dev.dateline.torture.witness;

import java.util.List;

/**
 * What the witness found of feeds.
 *
 * @param visits visits that were committed
 * @param editions of feeds, those that stood in one of them
 * @param versions entries in the versions that stood in those, each once
 * @param found records that came of entries
 * @param lost versions of entries that stood in a committed visit and did not come out
 * @param doubled versions that came out more than once
 * @param outOfOrder versions that came out after a later one, or with a wrong number
 * @param cut entries that stood where an answer was cut off, and were rejected as far as they were there
 * @param unknown records of what was never served
 * @param first the first of all that is wrong
 */
public record FeedTestimony(
        int visits,
        int editions,
        int versions,
        long found,
        long lost,
        long doubled,
        long outOfOrder,
        long cut,
        long unknown,
        List<String> first) {

    public FeedTestimony {
        first = List.copyOf(first);
    }

    /** Whether nothing is wrong. */
    public boolean clean() {
        return lost + doubled + outOfOrder + unknown == 0;
    }
}
