package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.calendar.CalendarPeriod;
import dev.dateline.annotation.time.calendar.ClockTime;
import dev.dateline.annotation.time.calendar.Grain;
import dev.dateline.annotation.time.calendar.PartOfDay;
import dev.dateline.annotation.time.reading.Dated;
import dev.dateline.annotation.time.reading.Meaning;
import dev.dateline.annotation.time.reading.Timed;
import dev.dateline.annotation.time.reading.Why;
import dev.dateline.annotation.time.rule.Match;
import dev.dateline.annotation.time.rule.Rule;
import dev.dateline.annotation.time.word.Packed;
import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.contract.enriched.Explain.Direction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ends of ranges that share a part: "March to May 1998", "June 5-7", "between 9 and 11 a.m.", "1989-90". */
final class Ranges {

    private Ranges() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("first month of a range", "MONTH & TO MONTH ,|in|of? YEAR", Ranges::month),
                new Rule("first day of a range", "MONTH DAY & TO MONTH? DAY ,? YEAR", Ranges::day),
                new Rule("first day of a range", "the? DAY & TO the? DAY of? MONTH (,|of|in? YEAR)?", Ranges::day),
                new Rule("second day of a range", "DAY ,? YEAR", Ranges::secondDay),
                new Rule("second day of a range", "DAY", Ranges::secondDay),
                new Rule("second year of a range", "NUM", Ranges::secondYear),
                new Rule("first hour of a range", "(NUM|CLOCK) & TO NUM|CLOCK AMPM", Ranges::hour),
                new Rule(
                        "first hour of a range",
                        "(NUM|CLOCK) & TO NUM|CLOCK (in the | this|last|DEICTIC)? PART",
                        Ranges::hour));
    }

    private static @Nullable Meaning month(Match match) {
        return Lookalikes.month(match, true)
                ? Dated.of(CalendarPeriod.month(match.value(Slot.YEAR), match.value(Slot.MONTH)), Why.TEXT_ALONE)
                : null;
    }

    private static @Nullable Meaning day(Match match) {
        if (!match.words().capital(match.word(Slot.MONTH, 0)) && !match.has("of")) {
            return null;
        }
        return of(match, match.value(Slot.MONTH), match.day());
    }

    private static @Nullable Meaning of(Match match, int month, int day) {
        if (match.has(Slot.YEAR)) {
            return CalendarDay.valid(match.value(Slot.YEAR), month, day)
                    .<Meaning>map(date -> Dated.of(CalendarPeriod.day(date), Why.TEXT_ALONE))
                    .orElse(null);
        }
        return CalendarDay.valid(2000, month, day).isEmpty()
                ? null
                : match.scene()
                        .nearby(
                                year -> CalendarDay.valid(year, month, day).map(CalendarPeriod::day),
                                match.direction(),
                                CalendarDates.NEAR,
                                "XXXX-XX-XX");
    }

    private static boolean link(ScannedWords words, int word) {
        return words.is(word, "-")
                || words.is(word, "--")
                || words.is(word, "to")
                || words.is(word, "and")
                || words.is(word, "or")
                || words.is(word, "through")
                || words.is(word, "until")
                || words.is(word, "till");
    }

    /** The 7 of "June 5-7" and of "June 5 to 7". */
    private static @Nullable Meaning secondDay(Match match) {
        ScannedWords words = match.words();
        int word = match.start();
        if (!link(words, word - 1) || !words.is(word - 2, Slot.DAY) || !words.is(word - 3, Slot.MONTH)) {
            return null;
        }
        boolean counted = words.is(match.end(), Slot.UNIT)
                || words.is(match.end(), Slot.AMPM)
                || words.is(match.end(), Slot.MONTH);
        if (counted || words.first(match.end()) == ':') {
            return null;
        }
        int month = (int) words.value(word - 3, Slot.MONTH);
        CalendarPeriod named = match.scene().named();
        if (!match.has(Slot.YEAR) && named != null && named.grain() == Grain.DAY) {
            return CalendarDay.valid(named.first().getYear(), month, match.day())
                    .<Meaning>map(date ->
                            Dated.of(CalendarPeriod.day(date), match.scene().fromNamed(Direction.FUTURE)))
                    .orElse(null);
        }
        return of(match, month, match.day());
    }

    /** Whether a year is the first of a split one: "2011/12", "1999/2000". */
    static boolean split(ScannedWords words, int word) {
        int next = word + 2;
        if (!words.is(word, Slot.YEAR)
                || !words.is(word + 1, "/")
                || !words.glued(word + 1)
                || !words.glued(next)
                || !words.is(next, Slot.NUM)) {
            return false;
        }
        long year = words.value(word, words.is(word, Slot.NUM) ? Slot.NUM : Slot.YEAR) + 1;
        long second = words.value(next, Slot.NUM);
        return second == year || (second == year % 100 && words.end(next) - words.start(next) == 2);
    }

    /** The 90 of "1989-90" and of "1989/90". */
    private static @Nullable Meaning secondYear(Match match) {
        ScannedWords words = match.words();
        int word = match.start();
        int year = match.value(Slot.NUM);
        boolean split = words.is(word - 1, "/") && Ranges.split(words, word - 2);
        if (!(split || words.is(word - 1, "-"))
                || !words.glued(word)
                || !words.glued(word - 1)
                || !words.is(word - 2, Slot.YEAR)
                || words.end(word) - words.start(word) != 2
                || words.is(word - 3, "-")) {
            return null;
        }
        int first = (int) words.value(word - 2, words.is(word - 2, Slot.NUM) ? Slot.NUM : Slot.YEAR);
        int second = first / 100 * 100 + year + (split && year == 0 ? 100 : 0);
        return first < 1800
                        || first > 2100
                        || second <= first
                        || (words.glued(match.end()) && words.is(match.end(), "-"))
                ? null
                : Dated.of(CalendarPeriod.year(second), Why.TEXT_ALONE);
    }

    /** The 9 of "9 to 11 a.m.": of the same half of the day, unless it would come after the second. */
    private static @Nullable Meaning hour(Match match) {
        boolean digital = match.words().is(match.start(), Slot.CLOCK);
        long packed = digital ? match.packed(Slot.CLOCK, 0) : 0;
        int hour = digital ? Packed.first(packed) : match.value(Slot.NUM);
        int last = match.start() + 2;
        int second = match.words().is(last, Slot.CLOCK)
                ? Packed.first(match.words().value(last, Slot.CLOCK))
                : (int) match.words().value(last, Slot.NUM);
        if (hour < 1 || hour > 12 || second < 1 || second > 12) {
            return null;
        }
        int half = match.has(Slot.AMPM) ? match.value(Slot.AMPM) : afternoon(match) ? 12 : 0;
        int from = hour % 12 + half;
        if (from > second % 12 + half && half == 12) {
            from -= 12;
        }
        return Timed.of(digital ? ClockTime.at(from, Packed.second(packed)) : ClockTime.at(from));
    }

    private static boolean afternoon(Match match) {
        PartOfDay part = PartOfDay.of(match.value(Slot.PART));
        return part == PartOfDay.AFTERNOON || part == PartOfDay.EVENING || part == PartOfDay.NIGHT;
    }
}
