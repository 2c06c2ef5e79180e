package dev.dateline.torture.witness;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the times in which a partition had an article waiting and brought no result.
 *
 * <p>A result ends a wait that began when its article was there and the result before it was done. Times are those at
 * which the records were made. Used by one thread.
 */
public final class Stalls {

    private static final Duration NOTICEABLE = Duration.ofSeconds(1);

    private final Map<Integer, Instant> last = new HashMap<>();
    private final Map<Integer, Stall> longest = new TreeMap<>();
    private final List<Stall> noticeable = new ArrayList<>();

    /** Takes the next result of a partition, and when its article was made. */
    public void result(int partition, Instant article, Instant result) {
        Instant before = last.getOrDefault(partition, article);
        Instant from = later(article, before);
        Stall stall = new Stall(partition, from, later(from, result));
        longest.merge(partition, stall, Stalls::longer);
        if (stall.length().compareTo(NOTICEABLE) >= 0) {
            noticeable.add(stall);
        }
        last.put(partition, later(before, result));
    }

    /** The longest of each partition, by partition. */
    public List<Stall> longest() {
        return List.copyOf(longest.values());
    }

    /** All of a second or longer; each partition in its order. */
    public List<Stall> noticeable() {
        return List.copyOf(noticeable);
    }

    private static Stall longer(Stall one, Stall other) {
        return other.length().compareTo(one.length()) > 0 ? other : one;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
