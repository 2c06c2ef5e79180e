package dev.dateline.wire.search;

import dev.dateline.wire.index.EntityKind;
import dev.dateline.wire.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts what the articles of an answer have in common, of the first {@value #MOST} of them. */
final class FacetCollector extends SimpleCollector {

    /** Counting more would take longer than a page may. */
    private static final int MOST = 50_000;

    private static final int SHOWN = 10;

    private final NameCounter people = new NameCounter(Fields.names(EntityKind.PERSON));
    private final NameCounter organisations = new NameCounter(Fields.names(EntityKind.ORG));
    private final NameCounter places = new NameCounter(Fields.names(EntityKind.PLACE));
    private final NameCounter sources = new NameCounter(Fields.SOURCE);
    private final NameCounter days = new NameCounter(Fields.DAY);
    private final List<SegmentNames> here = new ArrayList<>();
    private int counted;

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        here.clear();
        for (NameCounter counter : List.of(people, organisations, places, sources, days)) {
            here.add(counter.in(context.reader()));
        }
    }

    @Override
    public void collect(int document) throws IOException {
        if (++counted <= MOST) {
            for (SegmentNames segment : here) {
                segment.countIn(document);
            }
        }
    }

    Facets facets() throws IOException {
        return new Facets(
                people.first(SHOWN),
                organisations.first(SHOWN),
                places.first(SHOWN),
                sources.first(SHOWN),
                days.last(SHOWN));
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
