package dev.dateline.ingest.source;

import java.time.Duration;
import java.util.Optional;

/**
 * A configured place that articles are read from.
 *
 * <p>Pulled by one thread, that which opened it: {@code poll}, commit the batch (trying the same batch again until that
 * succeeds), {@code committed}, {@code poll}. Nothing is read between. Only {@link #state()} may be called from
 * elsewhere. Closing it and opening another with the positions that were committed reads on where those end.
 */
public interface Source extends AutoCloseable {

    /** The source's id, from the configuration. */
    String id();

    /**
     * Reads the next batch, waiting for it up to the timeout.
     *
     * @return empty where nothing came in time
     * @throws IllegalStateException where the last batch was not said to be committed
     * @throws InterruptedException where the thread is interrupted; the source can still be closed
     */
    Optional<Batch> poll(Duration timeout) throws InterruptedException;

    /** Tells that the batch of the last {@link #poll} has been committed. */
    void committed(Batch batch);

    /** How the source is. Thread-safe. */
    SourceState state();

    /** Lets go of files and watches. */
    @Override
    void close();
}
