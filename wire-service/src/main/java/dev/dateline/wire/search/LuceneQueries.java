package dev.dateline.wire.search;

import dev.dateline.wire.index.EntityKind;
import dev.dateline.wire.index.Fields;
import dev.dateline.wire.index.WireAnalyzer;
import dev.dateline.wire.query.Clause;
import dev.dateline.wire.query.Field;
import dev.dateline.wire.query.Query;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** Makes of what people ask what Lucene is asked. */
final class LuceneQueries {

    /** A phrase of more words is cut to these many letters, in UTF-16 units. */
    private static final int LONGEST_PHRASE = 400;

    private static final float HEADLINE = 2;

    private static final WireAnalyzer ANALYZER = new WireAnalyzer();

    private LuceneQueries() {}

    static org.apache.lucene.search.Query of(Query query) {
        if (query.clauses().isEmpty()) {
            return new MatchAllDocsQuery();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean onlyNot = true;
        for (Clause clause : query.clauses()) {
            if (clause instanceof Clause.Not not) {
                all.add(of(not.clause()), Occur.MUST_NOT);
            } else {
                all.add(of(clause), clause instanceof Clause.Days ? Occur.FILTER : Occur.MUST);
                onlyNot = false;
            }
        }
        if (onlyNot) {
            all.add(new MatchAllDocsQuery(), Occur.FILTER);
        }
        return all.build();
    }

    private static org.apache.lucene.search.Query of(Clause clause) {
        return clause.lead(new OfClause());
    }

    /** The query of one clause. */
    private static final class OfClause implements Clause.Cases<org.apache.lucene.search.Query> {

        @Override
        public org.apache.lucene.search.Query words(Clause.Words words) {
            return LuceneQueries.words(words);
        }

        @Override
        public org.apache.lucene.search.Query days(Clause.Days days) {
            return LuceneQueries.days(days);
        }

        @Override
        public org.apache.lucene.search.Query not(Clause.Not not) {
            return new BooleanQuery.Builder()
                    .add(new MatchAllDocsQuery(), Occur.FILTER)
                    .add(of(not.clause()), Occur.MUST_NOT)
                    .build();
        }

        @Override
        public org.apache.lucene.search.Query or(Clause.Or or) {
            return new BooleanQuery.Builder()
                    .add(of(or.one()), Occur.SHOULD)
                    .add(of(or.other()), Occur.SHOULD)
                    .build();
        }
    }

    private static org.apache.lucene.search.Query words(Clause.Words words) {
        String field = field(words.field());
        String text = words.text().substring(0, Math.min(words.text().length(), LONGEST_PHRASE));
        if (words.field() == Field.SOURCE || words.field() == Field.LANGUAGE) {
            return words.prefix()
                    ? new PrefixQuery(new Term(field, text))
                    : new TermQuery(
                            new Term(field, words.field() == Field.LANGUAGE ? text.toLowerCase(Locale.ROOT) : text));
        }
        if (words.prefix()) {
            return new PrefixQuery(new Term(field, ANALYZER.normalize(field, text)));
        }
        org.apache.lucene.search.Query phrase = new QueryBuilder(ANALYZER).createPhraseQuery(field, text);
        if (phrase == null) {
            return new MatchNoDocsQuery("no words");
        }
        return words.field() == Field.TEXT ? headlineFirst(phrase, text) : phrase;
    }

    /** What stands in a headline fits better; where nothing is scored, Lucene leaves that part out. */
    private static org.apache.lucene.search.Query headlineFirst(org.apache.lucene.search.Query phrase, String text) {
        return new BooleanQuery.Builder()
                .add(phrase, Occur.MUST)
                .add(
                        new BoostQuery(new QueryBuilder(ANALYZER).createPhraseQuery(Fields.HEADLINE, text), HEADLINE),
                        Occur.SHOULD)
                .build();
    }

    private static String field(Field field) {
        return switch (field) {
            case TEXT -> Fields.TEXT;
            case HEADLINE -> Fields.HEADLINE;
            case PERSON -> Fields.words(EntityKind.PERSON);
            case ORG -> Fields.words(EntityKind.ORG);
            case PLACE -> Fields.words(EntityKind.PLACE);
            case OTHER -> Fields.words(EntityKind.OTHER);
            case SOURCE -> Fields.SOURCE;
            case LANGUAGE -> Fields.LANGUAGE;
            case DATE -> Fields.PUBLISHED;
            case ABOUT -> Fields.ABOUT;
            case PLANNED -> Fields.PLANNED;
        };
    }

    private static org.apache.lucene.search.Query days(Clause.Days days) {
        return switch (days.field()) {
            case ABOUT ->
                LongRange.newIntersectsQuery(Fields.ABOUT, new long[] {day(days.from(), Long.MIN_VALUE)}, new long[] {
                    day(days.to(), Long.MAX_VALUE)
                });
            case PLANNED ->
                TermRangeQuery.newStringRange(Fields.PLANNED, text(days.from()), text(days.to()), true, true);
            default -> LongPoint.newRangeQuery(Fields.PUBLISHED, start(days.from(), Long.MIN_VALUE), end(days.to()));
        };
    }

    private static long day(@Nullable LocalDate day, long open) {
        return day == null ? open : day.toEpochDay();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static long start(@Nullable LocalDate day, long open) {
        return day == null ? open : day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }

    private static long end(@Nullable LocalDate day) {
        return day == null ? Long.MAX_VALUE : start(day.plusDays(1), 0) - 1;
    }
}
