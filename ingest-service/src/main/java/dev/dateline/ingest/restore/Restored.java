package dev.dateline.ingest.restore;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What was found of shares.
 *
 * @param known what was committed of each share, by its partition
 * @param earlier the shares of which something may lie in other partitions still, as a build before the shares left it
 */
public record Restored(Map<Integer, Known> known, Set<Integer> earlier) {

    public Restored {
        known = Map.copyOf(known);
        earlier = Set.copyOf(earlier);
    }

    /** The same of those shares alone. */
    public Restored only(Predicate<Integer> wanted) {
        Map<Integer, Known> some = new HashMap<>(known);
        some.keySet().removeIf(wanted.negate());
        return new Restored(some, earlier.stream().filter(wanted).collect(Collectors.toSet()));
    }
}
