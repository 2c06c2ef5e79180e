package dev.dateline.stack.process;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * What {@code up} writes down for the other commands.
 *
 * @param supervisor the process of {@code up} itself
 * @param startedAt when it was started
 * @param ports the ports it serves on
 * @param seeds the folder that ingest reads
 * @param ready whether all was ready once
 * @param parts the processes that run, by name
 */
public record StackState(
        ProcessId supervisor,
        Instant startedAt,
        Ports ports,
        String seeds,
        boolean ready,
        Map<String, ProcessId> parts) {

    public StackState {
        Objects.requireNonNull(supervisor, "supervisor");
        Objects.requireNonNull(startedAt, "startedAt");
        Objects.requireNonNull(ports, "ports");
        Objects.requireNonNull(seeds, "seeds");
        parts = Map.copyOf(parts);
    }

    /** Whether the process that wrote it is alive; else it is a left-over. */
    public boolean current() {
        return supervisor.alive().isPresent();
    }
}
