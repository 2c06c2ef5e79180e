package dev.dateline.ingest.source.feeds.http;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Who may ask a host when. Thread-safe. */
public interface Turns {

    /**
     * Waits until the host may be asked, and asks it; nobody else does meanwhile.
     *
     * @throws InterruptedException where the thread is interrupted while it waits
     */
    <T> T during(String host, Supplier<T> asking) throws InterruptedException;

    /** The host asked for quiet until then. */
    void hold(String host, Instant until);

    /** Until when the host asked for quiet; empty where it does not now. */
    Optional<Instant> heldUntil(String host);
}
