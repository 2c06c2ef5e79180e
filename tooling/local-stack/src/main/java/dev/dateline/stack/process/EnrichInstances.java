package dev.dateline.stack.process;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The enrich instances of a stack, each a slot of its own.
 *
 * @param ports the HTTP port of each slot, from slot 0 on
 * @param started how many of them, from slot 0 on, run from the beginning
 */
public record EnrichInstances(List<Integer> ports, int started) {

    public EnrichInstances {
        ports = List.copyOf(ports);
        if (started < 0 || started > ports.size()) {
            throw new IllegalArgumentException(started + " instances can't be started on " + ports.size() + " ports");
        }
    }

    /** One instance on that port. */
    public static EnrichInstances one(int port) {
        return new EnrichInstances(List.of(port), 1);
    }

    /** What people call the instance of a slot. */
    public static String name(int slot) {
        return slot == 0 ? "enrich" : "enrich-" + slot;
    }

    /** The slots that run from the beginning. */
    IntStream first() {
        return IntStream.range(0, started);
    }
}
