package dev.dateline.wire.search;

import dev.dateline.wire.index.ArticleIndex;
import dev.dateline.wire.index.Fields;
import dev.dateline.wire.index.StoredArticle;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Where the articles of the index come from, the one that has said nothing for longest first. */
public final class Sources {

    /** The most sources, or documents of one, that are told; those with the most articles. */
    public static final int MOST = 200;

    /** How many articles tell how often one comes. */
    private static final int HABIT = 20;

    private final ArticleIndex index;

    public Sources(ArticleIndex index) {
        this.index = index;
    }

    /** All sources. */
    public List<SourceState> all() throws IOException {
        return states(Fields.SOURCE, new MatchAllDocsQuery());
    }

    /** The documents of a source: its feeds, its files. */
    public List<SourceState> documents(String source) throws IOException {
        return states(Fields.DOCUMENT, new TermQuery(new Term(Fields.SOURCE, source)));
    }

    private List<SourceState> states(String field, Query within) throws IOException {
        return index.search(searcher -> {
            NameCounter counter = new NameCounter(field);
            searcher.search(within, new Once(new NameCollector(counter)));
            List<SourceState> states = new ArrayList<>();
            for (NameCount name : counter.first(MOST)) {
                states.add(state(searcher, new TermQuery(new Term(field, name.name())), name));
            }
            states.sort(Comparator.comparing(SourceState::lastAt));
            return states;
        });
    }

    private static SourceState state(IndexSearcher searcher, Query query, NameCount name) throws IOException {
        ScoreDoc[] latest = searcher.search(query, HABIT, Order.ARRIVED.sort()).scoreDocs;
        List<Instant> arrivals = new ArrayList<>();
        for (ScoreDoc each : latest) {
            arrivals.add(Instant.ofEpochMilli((Long) ((FieldDoc) each).fields[0]));
        }
        return SourceState.of(name, StoredArticle.read(searcher.storedFields(), latest[0].doc), arrivals);
    }
}
