package dev.dateline.wire.index;

import dev.dateline.contract.article.Article;
import dev.dateline.contract.enriched.Entity;
import dev.dateline.contract.enriched.Mention;
import dev.dateline.contract.enriched.Timex;
import dev.dateline.contract.json.ArticleJson;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** Makes the document of an article. */
final class ArticleDocument {

    private final Document document = new Document();
    private final Arrival arrival;
    private final LocalDate published;

    private ArticleDocument(Arrival arrival) {
        this.arrival = arrival;
        this.published = publishedAt(arrival.article()).toLocalDate();
    }

    static Document of(Arrival arrival) {
        ArticleDocument made = new ArticleDocument(arrival);
        made.stored();
        made.texts();
        made.times();
        made.entities();
        made.dates();
        return made.document;
    }

    /** When an article was published; when its version was made, where it does not tell. */
    static OffsetDateTime publishedAt(Article article) {
        return Objects.requireNonNullElse(article.contentCreated(), article.versionCreated());
    }

    private void stored() {
        document.add(new StringField(Fields.KEY, arrival.key().text(), Field.Store.NO));
        document.add(new StoredField(Fields.SUMMARY, ArticleJson.write(Summary.of(arrival.enriched()))));
        document.add(new StoredField(Fields.JSON, arrival.json()));
        if (!arrival.earlier().isEmpty()) {
            document.add(new StoredField(Fields.EARLIER, ArticleJson.write(arrival.earlier())));
        }
        number(Fields.POSITION, arrival.position().number());
        document.add(new StoredField(Fields.POSITION, arrival.position().number()));
    }

    private void texts() {
        Article article = arrival.enriched().completed();
        document.add(new TextField(Fields.HEADLINE, article.headline(), Field.Store.NO));
        document.add(new TextField(Fields.TEXT, article.headline(), Field.Store.NO));
        document.add(new TextField(Fields.TEXT, article.body(), Field.Store.NO));
        name(Fields.SOURCE, article.sourcePosition().source());
        name(Fields.DOCUMENT, article.sourcePosition().document());
        name(Fields.LANGUAGE, Objects.requireNonNullElse(article.language(), "und"));
    }

    private void times() {
        OffsetDateTime at = publishedAt(arrival.article());
        number(Fields.PUBLISHED, at.toEpochSecond());
        number(Fields.ARRIVED, arrival.article().versionCreated().toInstant().toEpochMilli());
        name(Fields.DAY, published.toString());
    }

    private void entities() {
        for (Entity entity : arrival.enriched().annotations().entities()) {
            EntityKind kind = EntityKind.of(entity.type());
            Set<String> forms = new LinkedHashSet<>();
            forms.add(entity.name());
            for (Mention mention : entity.mentions()) {
                forms.add(mention.slice().text());
            }
            forms.forEach(form -> document.add(new TextField(Fields.words(kind), form, Field.Store.NO)));
            // A byline's or an agency's name is found, but does not count as what the article is about.
            if (entity.role() == null) {
                counted(Fields.names(kind), entity.name());
            }
        }
    }

    private void dates() {
        Set<String> planned = new TreeSet<>();
        for (Timex timex : arrival.enriched().annotations().timexes()) {
            if (timex.range() == null) {
                continue;
            }
            CalendarDays.of(timex.range()).ifPresent(days -> {
                document.add(
                        new LongRange(Fields.ABOUT, new long[] {days.first().toEpochDay()}, new long[] {
                            days.last().toEpochDay()
                        }));
                if (days.first().isAfter(published) && days.withinMonth()) {
                    planned.add(days.single() ? days.first().toString() : days.month());
                }
            });
        }
        planned.forEach(day -> document.add(new StringField(Fields.PLANNED, day, Field.Store.NO)));
    }

    private void number(String field, long value) {
        document.add(new LongPoint(field, value));
        document.add(new NumericDocValuesField(field, value));
    }

    private void name(String field, String value) {
        document.add(new StringField(field, Names.counted(value), Field.Store.NO));
        counted(field, value);
    }

    private void counted(String field, String value) {
        document.add(new SortedSetDocValuesField(field, new BytesRef(Names.counted(value))));
    }
}
