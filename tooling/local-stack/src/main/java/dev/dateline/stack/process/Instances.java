package dev.dateline.stack.process;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The instances of a service in a stack, each a slot of its own.
 *
 * @param service which
 * @param ports the HTTP port of each slot, from slot 0 on
 * @param started how many of them, from slot 0 on, run from the beginning
 */
public record Instances(Service service, List<Integer> ports, int started) {

    /** From one slot's port to the next slot's, so that the services do not meet. */
    private static final int PORTS_APART = 10;

    public Instances {
        ports = List.copyOf(ports);
        if (started < 0 || started > ports.size()) {
            throw new IllegalArgumentException(started + " instances can't be started on " + ports.size() + " ports");
        }
    }

    /** So many instances, the first on that port and each other ten further on. */
    public static Instances from(Service service, int port, int instances) {
        return new Instances(
                service,
                IntStream.range(0, instances)
                        .mapToObj(slot -> port + slot * PORTS_APART)
                        .toList(),
                instances);
    }

    /** The HTTP port of a slot. */
    public int port(int slot) {
        return ports.get(slot);
    }

    /** Those that run from the beginning. */
    public Stream<Instance> first() {
        return IntStream.range(0, started).mapToObj(slot -> new Instance(service, slot));
    }
}
