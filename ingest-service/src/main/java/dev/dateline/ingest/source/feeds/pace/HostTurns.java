package dev.dateline.ingest.source.feeds.pace;

import dev.dateline.ingest.source.feeds.http.Turns;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets one ask a host at a time, with a pause between. Thread-safe.
 *
 * <p>What a run before this one asked last isn't known, so that no host is asked in the first pause.
 */
public final class HostTurns implements Turns {

    /** Hosts that are remembered at the most, but for those that wait. */
    private static final int HOSTS = 10_000;

    private final Duration pause;
    private final Clock clock;
    private final Waiting waiting;
    private final Instant start;
    private final Map<String, Host> hosts = new HashMap<>();

    private static final class Host {

        private final ReentrantLock turn = new ReentrantLock(true);
        private volatile Instant next;
        private volatile Instant heldUntil = Instant.MIN;

        Host(Instant next) {
            this.next = next;
        }

        boolean isForgettable(Instant now) {
            return !turn.isLocked() && next.isBefore(now) && heldUntil.isBefore(now);
        }
    }

    public HostTurns(Duration pause, Clock clock, Waiting waiting) {
        this.pause = pause;
        this.clock = clock;
        this.waiting = waiting;
        start = clock.instant();
    }

    @Override
    public <T> T during(String name, Supplier<T> asking) throws InterruptedException {
        Host host = host(name);
        host.turn.lockInterruptibly();
        try {
            waiting.until(host.next);
            return asking.get();
        } finally {
            host.next = clock.instant().plus(pause);
            host.turn.unlock();
        }
    }

    @Override
    public void hold(String name, Instant until) {
        host(name).heldUntil = until;
    }

    @Override
    public Optional<Instant> heldUntil(String name) {
        return Optional.of(host(name).heldUntil).filter(clock.instant()::isBefore);
    }

    private synchronized Host host(String name) {
        Host known = hosts.get(name);
        if (known != null) {
            return known;
        }
        Instant now = clock.instant();
        if (hosts.size() >= HOSTS) {
            hosts.values().removeIf(host -> host.isForgettable(now));
        }
        Host host = new Host(start.plus(pause));
        hosts.put(name, host);
        return host;
    }
}
