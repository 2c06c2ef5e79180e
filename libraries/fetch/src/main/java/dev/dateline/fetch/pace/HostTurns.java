package dev.dateline.fetch.pace;

import dev.dateline.fetch.http.Turns;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
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
        private volatile Instant heldAt = Instant.MIN;
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
    public Turns heldWhile(BooleanSupplier held) {
        return new HeldTurns(this, held);
    }

    Instant now() {
        return clock.instant();
    }

    void awaitPauseSince(Instant time) throws InterruptedException {
        waiting.until(time.plus(pause));
    }

    @Override
    public void hold(String name, Instant until) {
        Host host = host(name);
        host.heldAt = clock.instant();
        host.heldUntil = host.heldUntil.isAfter(until) ? host.heldUntil : until;
    }

    @Override
    public synchronized Map<String, Instant> heldSince(Instant start) {
        Instant now = clock.instant();
        Map<String, Instant> held = new HashMap<>();
        hosts.forEach((name, host) -> {
            if (!host.heldAt.isBefore(start) && host.heldUntil.isAfter(now)) {
                held.put(name, host.heldUntil);
            }
        });
        return held;
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
