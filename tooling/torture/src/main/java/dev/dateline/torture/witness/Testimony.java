package dev.dateline.torture.witness;

import java.util.List;

/**
 * What the witness found.
 *
 * @param written articles that were written
 * @param found those of them that came out, enriched or rejected
 * @param versions their versions in all
 * @param lost articles and broken lines that did not come out
 * @param doubled versions, articles rejected and broken lines that came out more than once
 * @param outOfOrder versions that came out after a later one, or with one missing before
 * @param stale articles whose last version is not what was written last
 * @param unknown records that nobody wrote
 * @param first the first of all that is wrong
 */
public record Testimony(
        int written,
        int found,
        long versions,
        long lost,
        long doubled,
        long outOfOrder,
        long stale,
        long unknown,
        List<String> first) {

    public Testimony {
        first = List.copyOf(first);
    }

    /** Whether nothing is wrong. */
    public boolean clean() {
        return lost + doubled + outOfOrder + stale + unknown == 0;
    }
}
