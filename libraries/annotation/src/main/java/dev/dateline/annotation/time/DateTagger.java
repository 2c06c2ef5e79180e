package dev.dateline.annotation.time;

import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.annotation.time.calendar.CalendarPeriod;
import dev.dateline.annotation.time.calendar.Grain;
import dev.dateline.annotation.time.english.Composer;
import dev.dateline.annotation.time.english.EnglishGrammar;
import dev.dateline.annotation.time.reading.Dated;
import dev.dateline.annotation.time.reading.Scene;
import dev.dateline.annotation.time.rule.Found;
import dev.dateline.annotation.time.rule.Grammar;
import dev.dateline.annotation.time.rule.RuleMatcher;
import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.annotation.time.word.WordScanner;
import dev.dateline.contract.article.Published;
import dev.dateline.contract.enriched.In;
import dev.dateline.contract.enriched.Timex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tags the date expressions of an article and resolves them.
 *
 * <p>Thread-safe; the same input gives the same result. Time and memory are linear in the length of the text.
 */
public final class DateTagger {

    private static final int WORDS_BETWEEN_CHECKS = 256;

    private final Grammar grammar = EnglishGrammar.grammar();

    /**
     * The dates of an article, in the order of the text, the headline's first, with {@code tid} {@code t1}, {@code t2}, ….
     *
     * @param headline empty where there is none
     * @param body empty where there is none
     * @param anchors what relative dates are resolved against
     * @param deadline asked every few hundred words
     */
    public List<Timex> tag(String headline, String body, Anchors anchors, Deadline deadline) {
        Scene scene = anchors.scene();
        List<Timex> timexes = new ArrayList<>();
        tag(In.HEADLINE, headline, scene, deadline, timexes);
        scene.reportsOn(null);
        tag(In.BODY, body, scene, deadline, timexes);
        return List.copyOf(timexes);
    }

    private void tag(In in, String text, Scene scene, Deadline deadline, List<Timex> timexes) {
        deadline.check();
        ScannedWords words = WordScanner.scan(text, grammar.lexicon());
        RuleMatcher matcher = grammar.matcher(words, scene);
        Composer composer = new Composer(words, matcher, scene);
        Timexes made = new Timexes(in, words, timexes);
        int free = 0;
        int nextCheck = WORDS_BETWEEN_CHECKS;
        for (int word = 0; word < words.size(); ) {
            if (word >= nextCheck) {
                deadline.check();
                nextCheck = word + WORDS_BETWEEN_CHECKS;
            }
            Found found = matcher.mayBegin(word) ? matcher.at(word) : null;
            if (found == null) {
                word++;
                continue;
            }
            Found composed = composer.compose(found, free);
            word = composed == null ? found.end() : composed.end();
            if (composed != null) {
                scene.note(composed.meaning());
                made.add(composed);
                free = word;
            }
        }
    }

    /**
     * The date that a dateline names: the whole of {@code text} is searched, and a date without a year is the nearest one to
     * the publication date.
     *
     * @param text the dateline, or the part of it that may be a date: {@code Nov 22}
     * @return empty where it names no day of the calendar, or where only the publication date would tell the year and there
     *     is none
     */
    public Optional<LocalDate> datelineDate(String text, @Nullable Published published) {
        ScannedWords words = WordScanner.scan(text, grammar.lexicon());
        RuleMatcher matcher = grammar.matcher(words, Anchors.of(published).scene());
        for (int word = 0; word < words.size(); word++) {
            Found found = matcher.mayBegin(word) ? matcher.at(word) : null;
            if (found != null
                    && found.meaning() instanceof Dated dated
                    && dated.period().grain() == Grain.DAY) {
                return Optional.of(dated.period()).map(CalendarPeriod::first);
            }
        }
        return Optional.empty();
    }
}
