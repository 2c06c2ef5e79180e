package dev.dateline.wire.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the names of every article that is found. */
final class NameCollector extends SimpleCollector {

    private final NameCounter counter;
    private SegmentNames here;

    NameCollector(NameCounter counter) {
        this.counter = counter;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        here = counter.in(context.reader());
    }

    @Override
    public void collect(int document) throws IOException {
        here.countIn(document);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
