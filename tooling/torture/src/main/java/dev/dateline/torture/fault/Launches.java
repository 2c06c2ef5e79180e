package dev.dateline.torture.fault;

import dev.dateline.stack.process.Part;
import dev.dateline.stack.process.SupervisorListener;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers when each part was started last, and which ended by themselves.
 *
 * <p>Thread-safe.
 */
public final class Launches implements SupervisorListener {

    private static final int KILLED = 137;

    private final Map<String, Instant> launched = new ConcurrentHashMap<>();
    private final List<String> unexpected = new ArrayList<>();

    @Override
    public void launched(Part part) {
        launched.put(part.name(), Instant.now());
    }

    @Override
    public synchronized void failed(Part part, int exitCode, Duration delay) {
        if (exitCode != KILLED) {
            unexpected.add(part.name() + " ended with exit code " + exitCode);
        }
    }

    /** When it was started last. */
    Optional<Instant> of(String part) {
        return Optional.ofNullable(launched.get(part));
    }

    /** What ended though nobody killed it. */
    public synchronized List<String> unexpected() {
        return List.copyOf(unexpected);
    }
}
