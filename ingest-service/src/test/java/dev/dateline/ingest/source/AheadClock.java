package dev.dateline.ingest.source;

import dev.dateline.fetch.pace.Waiting;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** This machine's clock, set ahead by a test instead of waiting, and by whoever waits for a time. Thread-safe. */
public final class AheadClock extends Clock implements Waiting {

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    /** Sets it ahead. */
    public void ahead(Duration by) {
        ahead.updateAndGet(before -> before.plus(by));
    }

    @Override
    public void until(Instant time) {
        Duration needed = Duration.between(Clock.systemUTC().instant(), time);
        ahead.updateAndGet(before -> before.compareTo(needed) < 0 ? needed : before);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
