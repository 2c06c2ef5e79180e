package dev.dateline.wire.search;

import dev.dateline.contract.article.Article;
import dev.dateline.contract.enriched.In;
import dev.dateline.contract.enriched.Timex;
import dev.dateline.wire.index.CalendarDays;
import dev.dateline.wire.index.StoredArticle;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What an article says of coming days.
 *
 * @param article the article
 * @param days the days
 * @param before the sentence up to the date
 * @param text the date as the article has it
 * @param after the sentence from the date on
 */
public record DiaryEntry(StoredArticle article, CalendarDays days, String before, String text, String after) {

    /** The first such date of an article; empty where it names none. */
    static Optional<DiaryEntry> of(StoredArticle article, Predicate<CalendarDays> wanted) {
        for (Timex timex : article.enriched().annotations().timexes()) {
            Optional<CalendarDays> days =
                    Optional.ofNullable(timex.range()).flatMap(CalendarDays::of).filter(wanted);
            if (days.isPresent()) {
                return Optional.of(of(article, timex, days.get()));
            }
        }
        return Optional.empty();
    }

    private static DiaryEntry of(StoredArticle stored, Timex timex, CalendarDays days) {
        Article article = stored.enriched().article();
        boolean inHeadline = timex.slice().in() == In.HEADLINE;
        Sentence sentence = Sentence.around(
                inHeadline ? article.headline() : article.body(),
                timex.slice().startUtf16(),
                timex.slice().endUtf16());
        return new DiaryEntry(stored, days, sentence.before(), timex.slice().text(), sentence.after());
    }

    /** Names the article and the days, and none of its text. */
    @Override
    public String toString() {
        return "DiaryEntry[" + article + " " + days + "]";
    }
}
