package dev.dateline.stack.torture.witness;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the longest time in which a partition had an article waiting and brought no result.
 *
 * <p>A result ends a wait that began when its article was there and the result before it was done. Times are those at
 * which the records were made, in milliseconds. Used by one thread.
 */
public final class Stalls {

    private final Map<Integer, Long> last = new HashMap<>();
    private final Map<Integer, Long> longest = new TreeMap<>();

    /** Takes the next result of a partition, and when its article was made. */
    public void result(int partition, long articleMillis, long resultMillis) {
        long began = Math.max(articleMillis, last.getOrDefault(partition, articleMillis));
        longest.merge(partition, Math.max(0, resultMillis - began), Math::max);
        last.merge(partition, resultMillis, Math::max);
    }

    /** The longest of each partition, in seconds. */
    public Map<Integer, Double> seconds() {
        Map<Integer, Double> seconds = new TreeMap<>();
        longest.forEach((partition, millis) -> seconds.put(partition, millis / 1_000.0));
        return seconds;
    }
}
