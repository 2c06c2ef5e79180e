package dev.dateline.ingest.source;

import java.time.Instant;
import java.util.Optional;

/**
 * A configured place that articles are read from.
 *
 * <p>Pulled by one thread, that which opened it, which never waits in here: what takes its time (a network, a large page) is
 * done ahead on threads of the source's own, bounded, and {@link Bell} tells when something of it is there. What was read may
 * be committed much later, or never; closing it and opening another with the positions that were committed reads on where
 * those end. Only {@link #state()} may be called by other threads.
 */
public interface Source extends AutoCloseable {

    /**
     * What can be read now.
     *
     * @return empty where there is nothing
     * @throws InterruptedException where the thread is interrupted; the source can still be read or closed
     */
    Optional<Batch> read() throws InterruptedException;

    /** When it is worth reading again, unless the bell rings before; now or a time that has passed means at once. */
    Instant nextRead();

    /** Tells that the oldest of its batches that was not yet has been committed. */
    default void committed(Batch batch) {}

    /** How the source is. Thread-safe. */
    SourceState state();

    /** Lets go of files, watches and threads. */
    @Override
    void close();
}
