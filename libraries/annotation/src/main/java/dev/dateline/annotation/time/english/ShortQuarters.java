package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.calendar.CalendarPeriod;
import dev.dateline.annotation.time.calendar.Padded;
import dev.dateline.annotation.time.reading.Dated;
import dev.dateline.annotation.time.reading.Meaning;
import dev.dateline.annotation.time.reading.Why;
import dev.dateline.annotation.time.rule.Match;
import dev.dateline.annotation.time.rule.Rule;
import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.contract.enriched.Explain.Direction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Quarters, halves and fiscal years by their short names: Q3, 1H24, FY2023, the July-September quarter. */
final class ShortQuarters {

    private static final int MOST_QUARTERS = 4;
    private static final int MOST_HALVES = 2;

    private ShortQuarters() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("quarter by number", named("q"), match -> ofYear(match, MOST_QUARTERS)),
                new Rule("half by number", named("h"), match -> ofYear(match, MOST_HALVES)),
                new Rule("quarter by number", "(q NUM | NUM q)", match -> bare(match, MOST_QUARTERS)),
                new Rule("half by number", "(h NUM | NUM h)", match -> bare(match, MOST_HALVES)),
                new Rule("fiscal year", "(the? fy -? YEAR | fy -|'? NUM)", ShortQuarters::fiscal),
                new Rule(
                        "quarter by its months",
                        "the? MONTH -|--|to|through MONTH quarter|period",
                        ShortQuarters::months),
                new Rule("quarter by its months", "the? MONTH quarter", ShortQuarters::months));
    }

    private static String named(String letter) {
        String numbered = "(" + letter + " NUM | NUM " + letter + ")";
        return "(" + numbered + " of|,|-|fy|fiscal? YEAR | " + numbered + " fy? NUM | YEAR -? " + numbered + ")";
    }

    private static @Nullable Meaning ofYear(Match match, int most) {
        ScannedWords words = match.words();
        boolean full = match.has(Slot.YEAR);
        int number = number(match, most, full);
        int last = match.end() - 1;
        boolean two = words.is(last, Slot.NUM)
                && words.end(last) - words.start(last) == 2
                && (words.glued(last) || words.is(last - 1, "fy"));
        if (number == 0 || (!full && !two)) {
            return null;
        }
        int year = full ? match.value(Slot.YEAR) : NumericDates.fullYear((int) words.value(last, Slot.NUM));
        return Dated.of(period(year, number, most), Why.TEXT_ALONE);
    }

    /** "Q3", "3Q", where they are no model's name ("Audi Q3", "the H1 visa"). */
    private static @Nullable Meaning bare(Match match, int most) {
        ScannedWords words = match.words();
        int number = number(match, most, false);
        int before = match.start() - 1;
        boolean model = (ProperNames.plainCapital(words, before) && !words.opensParagraph(match.start()))
                || (words.glued(match.end()) && Character.isLetterOrDigit(words.first(match.end())));
        boolean led = most == MOST_QUARTERS
                || words.opensParagraph(match.start())
                || words.is(before, Slot.LINK)
                || (words.is(before, Slot.DETERMINER) && !words.is(match.end(), "visa"));
        if (number == 0 || model || !led) {
            return null;
        }
        Direction direction = match.direction() == Direction.FUTURE ? Direction.FUTURE : Direction.PAST;
        return match.scene()
                .yearly(
                        year -> Optional.of(period(year, number, most)),
                        direction,
                        "XXXX-" + (most == MOST_QUARTERS ? "Q" : "H") + number);
    }

    /** The number beside the letter, where both are one word to the eye; else 0. A small letter needs a year beside it. */
    private static int number(Match match, int most, boolean small) {
        ScannedWords words = match.words();
        for (int word = match.start(); word < match.end() - 1; word++) {
            boolean first = letter(words, word, small) && words.is(word + 1, Slot.NUM);
            boolean second = words.is(word, Slot.NUM) && letter(words, word + 1, small);
            if ((first || second) && words.glued(word + 1)) {
                long number = words.value(first ? word + 1 : word, Slot.NUM);
                return number >= 1 && number <= most ? (int) number : 0;
            }
        }
        return 0;
    }

    private static boolean letter(ScannedWords words, int word, boolean small) {
        return (small || words.capital(word)) && (words.is(word, "q") || words.is(word, "h"));
    }

    private static CalendarPeriod period(int year, int number, int most) {
        return most == MOST_QUARTERS ? CalendarPeriod.quarter(year, number) : CalendarPeriod.half(year, number);
    }

    private static @Nullable Meaning fiscal(Match match) {
        ScannedWords words = match.words();
        int last = match.end() - 1;
        boolean two = words.end(last) - words.start(last) == 2;
        if ((!words.capital(match.start()) && !match.has("the")) || (!match.has(Slot.YEAR) && !two)) {
            return null;
        }
        int year = match.has(Slot.YEAR)
                ? match.value(Slot.YEAR)
                : NumericDates.fullYear((int) words.value(last, Slot.NUM));
        return new Dated(CalendarPeriod.year(year), "FY" + Padded.four(year), null, Why.TEXT_ALONE);
    }

    /** "The July-September quarter", "the June quarter": where the months are those of a calendar quarter. */
    private static @Nullable Meaning months(Match match) {
        boolean pair = match.word(Slot.MONTH, 1) >= 0;
        int last = match.value(Slot.MONTH, pair ? 1 : 0);
        boolean calendar = last % 3 == 0 && (!pair || match.value(Slot.MONTH) == last - 2);
        if (!calendar) {
            return null;
        }
        Direction direction = match.directionOrBack();
        Meaning meaning = match.scene()
                .yearly(year -> Optional.of(CalendarPeriod.quarter(year, last / 3)), direction, "XXXX-Q" + last / 3);
        LocalDate today = match.scene().today();
        boolean lasts = direction == Direction.PAST
                && today != null
                && meaning instanceof Dated dated
                && dated.period().holds(today);
        return lasts ? Dated.of(((Dated) meaning).period().plus(-MOST_QUARTERS), meaning.why()) : meaning;
    }
}
