package dev.dateline.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that a test sets ahead, as does whoever waits for a time. Thread-safe. */
public final class SetClock extends Clock {

    public static final Instant START = Instant.parse("2026-03-10T12:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);

    public void ahead(Duration by) {
        now.updateAndGet(time -> time.plus(by));
    }

    /** Sets it to a time that has not come yet. */
    public void until(Instant time) {
        now.updateAndGet(before -> before.isBefore(time) ? time : before);
    }

    @Override
    public Instant instant() {
        return now.get();
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
