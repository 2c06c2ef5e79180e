package dev.dateline.wire.consume;

import dev.dateline.transport.run.Backoff;
import dev.dateline.wire.index.Applied;
import dev.dateline.wire.index.ArticleIndex;
import dev.dateline.wire.index.IndexLostException;
import dev.dateline.wire.index.TopicRecord;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes batches into the index, however often it must be tried. Batches come one at a time; its state may be asked by all. */
public final class Indexing {

    private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);

    private final ArticleIndex index;
    private final List<IndexingListener> listeners;
    private final Backoff backoff = new Backoff();
    private final AtomicReference<String> trouble = new AtomicReference<>();

    /** Tells those listeners of each batch, in their order. */
    public Indexing(ArticleIndex index, List<IndexingListener> listeners) {
        this.index = index;
        this.listeners = List.copyOf(listeners);
    }

    /**
     * Returns when the batch is committed to the index, or when this was stopped first: nothing of the batch is in the index then,
     * and it comes again at the next start, which begins where the index does.
     *
     * @throws IndexLostException where no further try can help
     * @throws InterruptedException where the thread is interrupted between two tries
     */
    public void take(List<TopicRecord> batch) throws InterruptedException {
        applied(batch).ifPresent(applied -> listeners.forEach(listener -> listener.applied(applied)));
    }

    private Optional<Applied> applied(List<TopicRecord> batch) throws InterruptedException {
        while (!backoff.stopped()) {
            try {
                Applied applied = index.apply(batch);
                trouble.set(null);
                backoff.reset();
                if (applied.unreadable() > 0) {
                    LOG.warn("records are no enriched articles and left out count={}", applied.unreadable());
                }
                return Optional.of(applied);
            } catch (IndexLostException e) {
                trouble.set(e.getMessage());
                throw e;
            } catch (IOException | RuntimeException e) {
                // A full disk, a folder that went away: all may pass, and the topic keeps what is not taken yet.
                String told = e instanceof IOException ? e.getMessage() : e.toString();
                LOG.warn("indexing again trouble={}", told);
                trouble.set(told);
                backoff.pause();
            }
        }
        return Optional.empty();
    }

    /** What is being tried again after, for a person. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble.get());
    }

    /** Ends the tries. */
    public void stop() {
        backoff.stop();
    }
}
