package dev.dateline.stack.process;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What {@code up} writes down for the other commands.
 *
 * @param supervisor the process of {@code up} itself
 * @param startedAt when it was started
 * @param ports the ports it serves on
 * @param seeds the folder that ingest reads
 * @param services the HTTP port of each instance of a service, by its name, in an order
 * @param ready whether all was ready once
 * @param parts the processes that run, by name
 */
public record StackState(
        ProcessId supervisor,
        Instant startedAt,
        Ports ports,
        String seeds,
        Map<String, Integer> services,
        boolean ready,
        Map<String, ProcessId> parts) {

    public StackState {
        Objects.requireNonNull(supervisor, "supervisor");
        Objects.requireNonNull(startedAt, "startedAt");
        Objects.requireNonNull(ports, "ports");
        Objects.requireNonNull(seeds, "seeds");
        // One that an earlier build wrote has none.
        services = services == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(services));
        parts = Map.copyOf(parts);
    }

    /** Whether the process that wrote it is alive; else it is a left-over. */
    public boolean current() {
        return supervisor.alive().isPresent();
    }
}
