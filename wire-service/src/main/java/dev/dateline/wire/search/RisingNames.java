package dev.dateline.wire.search;

import dev.dateline.wire.index.ArticleIndex;
import dev.dateline.wire.index.EntityKind;
import dev.dateline.wire.index.Fields;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.search.IndexSearcher;

/** The names that stand in more articles of a day than the week before would have one expect. */
public final class RisingNames {

    private static final int SHOWN = 20;
    private static final int COUNTED = 100;
    private static final int WEEK = 7;

    private final ArticleIndex index;

    public RisingNames(ArticleIndex index) {
        this.index = index;
    }

    /**
     * A name that rises.
     *
     * @param name the name
     * @param articles how many articles of the day have it
     * @param weekBefore how many of the seven days before
     */
    public record Rising(String name, int articles, int weekBefore) {

        /** How much more than on a day of the week before; one article more there than there was keeps news from nothing small. */
        private double rise() {
            return articles / (weekBefore / (double) WEEK + 1);
        }
    }

    /** The last day that something was published; the first of 1970 where nothing was. */
    public LocalDate lastDay() throws IOException {
        return index.search(searcher -> {
            byte[] last = PointValues.getMaxPackedValue(searcher.getIndexReader(), Fields.PUBLISHED);
            long second = last == null ? 0 : LongPoint.decodeDimension(last, 0);
            return LocalDate.ofEpochDay(Math.floorDiv(second, 86_400L));
        });
    }

    /** The names of a kind that rise on that day, in UTC. */
    public List<Rising> of(EntityKind kind, LocalDate day) throws IOException {
        return index.search(searcher -> {
            NameCounter before = counter(searcher, kind, day.minusDays(WEEK), day);
            List<Rising> names = new ArrayList<>();
            for (NameCount each : counter(searcher, kind, day, day.plusDays(1)).first(COUNTED)) {
                names.add(new Rising(each.name(), each.count(), before.of(each.name())));
            }
            names.sort(Comparator.comparingDouble(Rising::rise).reversed());
            return names.subList(0, Math.min(SHOWN, names.size()));
        });
    }

    private static NameCounter counter(IndexSearcher searcher, EntityKind kind, LocalDate from, LocalDate to)
            throws IOException {
        NameCounter counter = new NameCounter(Fields.names(kind));
        searcher.search(
                LongPoint.newRangeQuery(Fields.PUBLISHED, second(from), second(to) - 1),
                new Once(new NameCollector(counter)));
        return counter;
    }

    private static long second(LocalDate day) {
        return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }
}
