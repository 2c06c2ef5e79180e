package dev.dateline.wire.http;

import dev.dateline.wire.config.WireConfig;
import dev.dateline.wire.consume.CatchUp;
import dev.dateline.wire.consume.IndexingListener;
import dev.dateline.wire.index.Applied;
import dev.dateline.wire.index.StoredArticle;
import dev.dateline.wire.query.Query;
import dev.dateline.wire.search.ArticleSearch;
import io.quarkus.arc.Unremovable;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Passes on what comes in, once it can be searched, to all who watch.
 *
 * <p>Who can't keep up misses the rest of a batch, and finds it in the search. While the index is made again nothing is
 * passed on: it is no news.
 */
@Unremovable
@ApplicationScoped
public class LiveStream implements IndexingListener {

    private static final int WAITING = 256;

    private final BroadcastProcessor<List<StoredArticle>> batches = BroadcastProcessor.create();
    private final AtomicInteger watching = new AtomicInteger();
    private final ArticleSearch search;
    private final CatchUp catchUp;
    private final int most;

    LiveStream(ArticleSearch search, CatchUp catchUp, WireConfig config) {
        this.search = search;
        this.catchUp = catchUp;
        this.most = config.rate().streams();
    }

    @Override
    public void applied(Applied batch) {
        if (watching.get() > 0 && catchUp.state().done() && !batch.articles().isEmpty()) {
            batches.onNext(batch.articles());
        }
    }

    /** What comes in that a query asks for; empty where too many watch already. */
    public Optional<Multi<StoredArticle>> watch(Query query) {
        if (watching.incrementAndGet() > most) {
            watching.decrementAndGet();
            return Optional.empty();
        }
        return Optional.of(batches.onOverflow()
                .drop()
                .onItem()
                .transformToMultiAndConcatenate(batch -> Multi.createFrom().iterable(matching(query, batch)))
                .onTermination()
                .invoke(() -> watching.decrementAndGet()));
    }

    private List<StoredArticle> matching(Query query, List<StoredArticle> batch) {
        try {
            List<StoredArticle> found = search.matching(query, batch);
            return found.subList(Math.max(0, found.size() - WAITING), found.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
