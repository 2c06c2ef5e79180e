package dev.dateline.fetch.http;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Who may ask a host when. Thread-safe. */
public interface Turns {

    /**
     * Waits until the host may be asked, and asks it; nobody else does meanwhile.
     *
     * @throws InterruptedException where the thread is interrupted while it waits
     */
    <T> T during(String host, Supplier<T> asking) throws InterruptedException;

    /**
     * The same turns, for one that asks only while it holds the right to; who had that before may have asked until then.
     *
     * @param held whether it holds it now; thread-safe, and may block for some seconds
     */
    Turns heldWhile(BooleanSupplier held);

    /** The host asked for quiet until then. */
    void hold(String host, Instant until);

    /** The hosts that asked for quiet since then and have it still, with until when. */
    Map<String, Instant> heldSince(Instant start);

    /** Until when the host asked for quiet; empty where it does not now. */
    Optional<Instant> heldUntil(String host);
}
