package dev.dateline.wire.page;

import dev.dateline.wire.index.Summary;
import dev.dateline.wire.search.DiaryEntry;
import io.quarkus.qute.TemplateExtension;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What templates ask of an article in a list. */
@TemplateExtension
final class Rows {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

    private Rows() {}

    static String link(Summary article) {
        return Links.article(article.uri());
    }

    /** When it was published: the day, and the time where the source told it. */
    static String when(Summary article) {
        boolean day = article.published() == null || article.published().value().length() <= "2025-01-05".length();
        return (day ? DAY : MOMENT).format(article.publishedAt());
    }

    static String moment(Summary article) {
        return DateTimeFormatter.ISO_INSTANT.format(article.publishedAt().withOffsetSameInstant(ZoneOffset.UTC));
    }

    static String sourceLink(Summary article) {
        return Links.search("source:\"" + article.source().replace('"', ' ') + "\"");
    }

    static Summary summary(DiaryEntry entry) {
        return Summary.of(entry.article());
    }

    static String when(DiaryEntry entry) {
        return DayWords.of(entry.days());
    }
}
