package dev.dateline.wire.search;

import dev.dateline.wire.index.ArticleIndex;
import dev.dateline.wire.index.Fields;
import dev.dateline.wire.index.StoredArticle;
import dev.dateline.wire.index.Summary;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * Searches the index, within a time.
 *
 * <p>As many searches run at once as there are processors, and the others wait in their order: side by side each would take as long
 * as all of them together.
 */
public final class ArticleSearch {

    private final ArticleIndex index;
    private final Duration deadline;
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    public ArticleSearch(ArticleIndex index, Duration deadline) {
        this.index = index;
        this.deadline = deadline;
    }

    /** A page of what is asked for, with all of each article. */
    public SearchAnswer<StoredArticle> search(SearchRequest request) throws IOException {
        return search(request, StoredArticle::read);
    }

    /** The same with what a list shows of each article, which takes a fraction of the time. */
    public SearchAnswer<Summary> summaries(SearchRequest request) throws IOException {
        return search(request, Summary::read);
    }

    private <A> SearchAnswer<A> search(SearchRequest request, ArticleReading<A> reading) throws IOException {
        turns.acquireUninterruptibly();
        try {
            return index.search(shared -> answer(bounded(shared), request, reading));
        } finally {
            turns.release();
        }
    }

    /** Which of those articles a query asks for. */
    public List<StoredArticle> matching(dev.dateline.wire.query.Query query, List<StoredArticle> articles)
            throws IOException {
        if (query.clauses().isEmpty()) {
            return articles;
        }
        long[] positions =
                articles.stream().mapToLong(each -> each.position().number()).toArray();
        Set<Long> found = index.search(shared -> {
            IndexSearcher searcher = bounded(shared);
            Set<Long> numbers = new HashSet<>();
            TopDocs top = searcher.search(
                    new BooleanQuery.Builder()
                            .add(LongPoint.newSetQuery(Fields.POSITION, positions), Occur.FILTER)
                            .add(LuceneQueries.of(query), Occur.FILTER)
                            .build(),
                    Math.max(1, positions.length));
            for (ScoreDoc hit : top.scoreDocs) {
                numbers.add(StoredArticle.read(searcher.storedFields(), hit.doc)
                        .position()
                        .number());
            }
            return numbers;
        });
        return articles.stream()
                .filter(each -> found.contains(each.position().number()))
                .toList();
    }

    /** Reads an article of the index, or as much of it as is asked for. */
    private interface ArticleReading<A> {
        A read(StoredFields fields, int document) throws IOException;
    }

    private static <A> SearchAnswer<A> answer(IndexSearcher searcher, SearchRequest request, ArticleReading<A> reading)
            throws IOException {
        Order order = request.order();
        FieldDoc after = request.after() == null ? null : order.at(request.after());
        TopFieldCollector top =
                new TopFieldCollectorManager(order.sort(), request.size() + 1, after, Integer.MAX_VALUE).newCollector();
        FacetCollector facets = request.facets() ? new FacetCollector() : null;
        Query asked = LuceneQueries.of(request.query());
        searcher.search(
                order.scores() ? asked : new ConstantScoreQuery(asked), new Once(MultiCollector.wrap(top, facets)));
        ScoreDoc[] hits = top.topDocs().scoreDocs;
        int shown = Math.min(hits.length, request.size());
        List<A> articles = new ArrayList<>();
        StoredFields fields = searcher.storedFields();
        for (int i = 0; i < shown; i++) {
            articles.add(reading.read(fields, hits[i].doc));
        }
        return new SearchAnswer<>(
                articles,
                top.getTotalHits(),
                hits.length > shown ? Optional.of(order.after((FieldDoc) hits[shown - 1])) : Optional.empty(),
                facets == null ? Facets.NONE : facets.facets(),
                !searcher.timedOut());
    }

    /** A searcher of its own: the shared one's time is everybody's. */
    private IndexSearcher bounded(IndexSearcher shared) {
        IndexSearcher searcher = new IndexSearcher(shared.getIndexReader());
        searcher.setTimeout(new QueryTimeoutImpl(deadline.toMillis()));
        return searcher;
    }
}
