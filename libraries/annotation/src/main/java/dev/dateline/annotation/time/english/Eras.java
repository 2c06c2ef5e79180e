package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.calendar.CalendarPeriod;
import dev.dateline.annotation.time.calendar.Padded;
import dev.dateline.annotation.time.reading.Dated;
import dev.dateline.annotation.time.reading.Meaning;
import dev.dateline.annotation.time.reading.Vague;
import dev.dateline.annotation.time.reading.Why;
import dev.dateline.annotation.time.rule.Match;
import dev.dateline.annotation.time.rule.Rule;
import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.annotation.time.word.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decades, centuries, and years before Christ and after. */
final class Eras {

    private static final String BEFORE = "bc|b.c.|bce|b.c.e.";
    private static final int LAST_CENTURY_IN_YEARS = 1900;

    private Eras() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("decade", "the? DECADE", Eras::decade),
                new Rule("decade", "(the YEAR 's | the NUM 's)", Eras::possessive),
                new Rule("century", "(ORD - century | the? ORD century)", Eras::century),
                new Rule("century before Christ", "the? ORD century " + BEFORE, Eras::centuryBefore),
                new Rule("year before Christ", "NUM " + BEFORE, Eras::yearBefore),
                new Rule("year before Christ", "NUM & TO NUM " + BEFORE, Eras::yearBefore),
                new Rule("year of our Lord", "(ad|a.d. NUM | NUM ad|a.d.|ce|c.e.)", Eras::yearAfter));
    }

    /** "The 1970s"; "the 1700s" are a century; "her 60s" are no date. */
    private static @Nullable Meaning decade(Match match) {
        int word = match.word(Slot.DECADE, 0);
        boolean named = match.words().number(word) != 0;
        if (named && !match.has("the") && !match.words().is(word - 1, "-")) {
            return null;
        }
        int year = match.value(Slot.DECADE);
        boolean short2 = match.words().end(word) - match.words().start(word) == 3;
        if (Ages.decade(match.words(), match.start()) || (short2 && Temperatures.around(match.words(), word))) {
            return null;
        }
        return of(year);
    }

    private static Meaning of(int year) {
        CalendarPeriod period = year % 100 == 0 && year < LAST_CENTURY_IN_YEARS
                ? CalendarPeriod.century(year / 100 + 1)
                : CalendarPeriod.decade(year);
        return Dated.of(period, Why.TEXT_ALONE);
    }

    /** "The 1980's", "the 60's". */
    private static @Nullable Meaning possessive(Match match) {
        ScannedWords words = match.words();
        int word = match.end() - 2;
        int width = words.end(word) - words.start(word);
        int number = words.is(word, Slot.NUM) ? (int) words.value(word, Slot.NUM) : (int) words.value(word, Slot.YEAR);
        boolean decade = number % 10 == 0 && (width == 4 || (width == 2 && number > 0)) && words.glued(word + 1);
        if (!decade || (width == 2 && Temperatures.around(words, word))) {
            return null;
        }
        return of(width == 4 ? number : 1900 + number);
    }

    private static @Nullable Meaning century(Match match) {
        int century = match.value(Slot.ORD);
        return century < 1 || century > 30 ? null : Dated.of(CalendarPeriod.century(century), Why.TEXT_ALONE);
    }

    private static @Nullable Meaning centuryBefore(Match match) {
        int century = match.value(Slot.ORD);
        return century < 1 || century > 99 || !capital(match) ? null : Vague.date("BC" + Padded.two(century - 1));
    }

    /** "44 BC", but not "44 BC residents". */
    private static @Nullable Meaning yearBefore(Match match) {
        int year = match.value(Slot.NUM);
        int next = match.end();
        boolean people = Character.isLowerCase(match.words().first(next))
                && match.words().spelling(next).endsWith("s")
                && !match.words().is(next, Slot.AUXILIARY)
                && !match.words().is(next, Slot.LINK);
        return year < 1 || !capital(match) || people ? null : Vague.date("BC" + Padded.four(year));
    }

    private static @Nullable Meaning yearAfter(Match match) {
        int year = match.value(Slot.NUM);
        return year < 1 || year > 2100 || !capital(match) || match.words().is(match.start() - 1, Slot.NUM)
                ? null
                : Dated.of(CalendarPeriod.year(year), Why.TEXT_ALONE);
    }

    private static boolean capital(Match match) {
        for (int word = match.start(); word <= match.end() + 2; word++) {
            if (match.words().capital(word)
                    && !match.words().is(word, "the")
                    && !match.words().is(word, Slot.ORD)) {
                return true;
            }
        }
        return false;
    }
}
