package dev.dateline.wire.search;

import dev.dateline.wire.index.ArticleIndex;
import dev.dateline.wire.index.CalendarDays;
import dev.dateline.wire.index.Fields;
import dev.dateline.wire.index.StoredArticle;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** What the articles say will happen, by the days that they name. */
public final class Diary {

    /** The most articles of one day or month that are shown. */
    public static final int MOST = 50;

    private final ArticleIndex index;

    public Diary(ArticleIndex index) {
        this.index = index;
    }

    /** How many articles look ahead to each day of a month, days that none names left out. */
    public SortedMap<LocalDate, Integer> days(YearMonth month) throws IOException {
        return index.search(searcher -> {
            SortedMap<LocalDate, Integer> days = new TreeMap<>();
            for (int day = 1; day <= month.lengthOfMonth(); day++) {
                LocalDate date = month.atDay(day);
                int count = searcher.count(new TermQuery(new Term(Fields.PLANNED, date.toString())));
                if (count > 0) {
                    days.put(date, count);
                }
            }
            return days;
        });
    }

    /** What is said of that day. */
    public List<DiaryEntry> day(LocalDate day) throws IOException {
        return entries(day.toString(), days -> days.single() && days.first().equals(day));
    }

    /** What is said of spans of days, such as weeks, that begin in that month. */
    public List<DiaryEntry> month(YearMonth month) throws IOException {
        return entries(
                month.toString(),
                days -> !days.single() && days.withinMonth() && days.month().equals(month.toString()));
    }

    /** The first month with an entry from that one on, else the last before it. */
    public Optional<YearMonth> nearest(YearMonth month) throws IOException {
        return index.search(searcher -> {
            Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.PLANNED);
            if (terms == null) {
                return Optional.empty();
            }
            TermsEnum each = terms.iterator();
            if (each.seekCeil(new BytesRef(month.toString())) != TermsEnum.SeekStatus.END) {
                return Optional.of(month(each.term()));
            }
            BytesRef last = terms.getMax();
            return last == null ? Optional.empty() : Optional.of(month(last));
        });
    }

    private static YearMonth month(BytesRef term) {
        return YearMonth.parse(term.utf8ToString().substring(0, "2025-01".length()));
    }

    private List<DiaryEntry> entries(String term, Predicate<CalendarDays> wanted) throws IOException {
        return index.search(searcher -> {
            List<DiaryEntry> entries = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(
                            new TermQuery(new Term(Fields.PLANNED, term)), MOST, Order.PUBLISHED.sort())
                    .scoreDocs) {
                StoredArticle article = StoredArticle.read(searcher.storedFields(), hit.doc);
                DiaryEntry.of(article, wanted).ifPresent(entries::add);
            }
            entries.sort(Comparator.comparing(entry -> entry.days().first()));
            return entries;
        });
    }
}
