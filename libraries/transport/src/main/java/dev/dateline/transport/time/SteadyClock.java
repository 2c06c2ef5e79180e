package dev.dateline.transport.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.LongSupplier;

/**
 * A clock that never goes back: where the machine's is set back, it goes on at its own pace until the machine's has caught up,
 * so that what is due in a second is.
 *
 * <p>For waits; what is written down takes the machine's time. Thread-safe.
 */
public final class SteadyClock extends Clock {

    private final Clock wall;
    private final LongSupplier nanos;
    private Instant last;
    private long lastNanos;

    SteadyClock(Clock wall, LongSupplier nanos) {
        this.wall = wall;
        this.nanos = nanos;
        last = wall.instant();
        lastNanos = nanos.getAsLong();
    }

    /** Begins with what that clock says. */
    public static SteadyClock of(Clock wall) {
        return new SteadyClock(wall, System::nanoTime);
    }

    @Override
    public synchronized Instant instant() {
        // In this order: whatever time goes by between the two, it does not run ahead of the machine's.
        Instant said = wall.instant();
        long now = nanos.getAsLong();
        Instant passed = last.plusNanos(now - lastNanos);
        last = said.isAfter(passed) ? said : passed;
        lastNanos = now;
        return last;
    }

    @Override
    public ZoneId getZone() {
        return wall.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SteadyClock(wall.withZone(zone), nanos);
    }
}
