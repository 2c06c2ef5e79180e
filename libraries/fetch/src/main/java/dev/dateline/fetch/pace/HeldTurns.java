package dev.dateline.fetch.pace;

import dev.dateline.fetch.http.Turns;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * The turns of one who may ask only while it holds the right to: from one pause after that was found first, since who had it
 * before may have asked just then. It is looked at right before each request. Thread-safe.
 */
final class HeldTurns implements Turns {

    private static final long LOOK_NANOS = 100_000_000;

    private final HostTurns turns;
    private final BooleanSupplier held;
    private Optional<Instant> heldSince = Optional.empty();

    HeldTurns(HostTurns turns, BooleanSupplier held) {
        this.turns = turns;
        this.held = held;
    }

    @Override
    public <T> T during(String host, Supplier<T> asking) throws InterruptedException {
        while (true) {
            turns.awaitPauseSince(awaitHeld());
            Optional<T> asked = turns.during(host, () -> isHeld() ? Optional.of(asking.get()) : Optional.<T>empty());
            if (asked.isPresent()) {
                return asked.get();
            }
        }
    }

    private Instant awaitHeld() throws InterruptedException {
        while (!isHeld()) {
            LockSupport.parkNanos(LOOK_NANOS);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        return heldSince();
    }

    private boolean isHeld() {
        boolean holds = held.getAsBoolean();
        noteHeld(holds);
        return holds;
    }

    private synchronized void noteHeld(boolean holds) {
        if (!holds) {
            heldSince = Optional.empty();
        } else if (heldSince.isEmpty()) {
            heldSince = Optional.of(turns.now());
        }
    }

    private synchronized Instant heldSince() {
        return heldSince.orElseGet(turns::now);
    }

    @Override
    public Turns heldWhile(BooleanSupplier also) {
        return new HeldTurns(turns, () -> held.getAsBoolean() && also.getAsBoolean());
    }

    @Override
    public void hold(String host, Instant until) {
        turns.hold(host, until);
    }

    @Override
    public Map<String, Instant> heldSince(Instant start) {
        return turns.heldSince(start);
    }

    @Override
    public Optional<Instant> heldUntil(String host) {
        return turns.heldUntil(host);
    }
}
