package dev.dateline.ingest.source;

import java.time.Duration;
import java.util.Optional;

/**
 * A configured place that articles are read from.
 *
 * <p>Pulled by one thread, that which opened it: {@code poll}, commit the batch (trying the same batch again until that
 * succeeds), {@code committed}, {@code poll}. One batch may be read ahead while the one before it is being committed;
 * nothing is read beyond that. Only {@link #state()} may be called from elsewhere. Closing it and opening another with
 * the positions that were committed reads on where those end.
 */
public interface Source extends AutoCloseable {

    /** The source's id, from the configuration. */
    String id();

    /**
     * Reads the next batch, waiting for it up to the timeout.
     *
     * @return empty where nothing came in time
     * @throws IllegalStateException where two batches were not said to be committed
     * @throws InterruptedException where the thread is interrupted; the source can still be closed
     */
    Optional<Batch> poll(Duration timeout) throws InterruptedException;

    /** Tells that the oldest batch that was not yet has been committed. */
    void committed(Batch batch);

    /** How the source is. Thread-safe. */
    SourceState state();

    /** Lets go of files and watches. */
    @Override
    void close();
}
