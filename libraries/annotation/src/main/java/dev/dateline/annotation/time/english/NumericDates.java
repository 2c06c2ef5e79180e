package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.calendar.CalendarPeriod;
import dev.dateline.annotation.time.calendar.Padded;
import dev.dateline.annotation.time.reading.Dated;
import dev.dateline.annotation.time.reading.Meaning;
import dev.dateline.annotation.time.reading.Vague;
import dev.dateline.annotation.time.reading.Why;
import dev.dateline.annotation.time.rule.Match;
import dev.dateline.annotation.time.rule.Rule;
import dev.dateline.annotation.time.word.Packed;
import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.contract.enriched.Explain.Direction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates all in numbers, which the scanner reads as one word: 2025-01-06, 1/6/2025, 4/23. */
final class NumericDates {

    private NumericDates() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("ISO date", "(WEEKDAY ,?)? ISO", NumericDates::iso),
                new Rule("date in numbers, day first", "(WEEKDAY ,?)? SLASHED", match -> slashed(match, true)),
                new Rule("date in numbers, month first", "(WEEKDAY ,?)? SLASHED", match -> slashed(match, false)));
    }

    private static @Nullable Meaning iso(Match match) {
        long packed = match.packed(Slot.ISO, 0);
        int year = Packed.first(packed);
        return Packed.third(packed) == 0
                ? Dated.of(CalendarPeriod.month(year, Packed.second(packed)), Why.TEXT_ALONE)
                : CalendarDay.dated(year, Packed.second(packed), Packed.third(packed));
    }

    /** Words before 4/23 that make it a date and no fraction. */
    private static boolean opens(ScannedWords words, int word) {
        return words.is(word, "on")
                || words.is(word, "by")
                || words.is(word, "until")
                || words.is(word, "since")
                || words.is(word, "from")
                || words.is(word, "for")
                || words.is(word, "before")
                || words.is(word, "after")
                || words.is(word, "between")
                || words.is(word, "through");
    }

    /** Whether 3/4 is the third of April: its own numbers tell, its weekday, the text's other dates, else the source. */
    private static boolean dayFirst(Match match, int first, int second, int third) {
        if (first > 12 || second > 12) {
            return first > 12;
        }
        if (match.has(Slot.WEEKDAY) && third != Packed.NONE) {
            boolean dayFirst = falls(match, fullYear(third), second, first);
            if (dayFirst != falls(match, fullYear(third), first, second)) {
                return dayFirst;
            }
        }
        return match.words().dayFirst()
                || (!match.words().monthFirst() && match.scene().dayFirst());
    }

    /** "9/11" is the name of an event, where no "on" or "by" makes it a day. */
    private static boolean attacks(Match match, int first, int second, int third) {
        boolean day = match.words().is(match.start() - 1, "on") || match.words().is(match.start() - 1, "by");
        return first == 9 && second == 11 && third == Packed.NONE && !match.has(Slot.WEEKDAY) && !day;
    }

    private static boolean falls(Match match, int year, int month, int day) {
        return CalendarDay.valid(year, month, day)
                .filter(date -> date.getDayOfWeek().getValue() == match.value(Slot.WEEKDAY))
                .isPresent();
    }

    static int fullYear(int year) {
        return year < 100 ? year + (year < 50 ? 2000 : 1900) : year;
    }

    private static @Nullable Meaning slashed(Match match, boolean dayFirst) {
        long packed = match.packed(Slot.SLASHED, 0);
        int first = Packed.first(packed);
        int second = Packed.second(packed);
        int third = Packed.third(packed);
        if (dayFirst != dayFirst(match, first, second, third)) {
            return null;
        }
        int month = dayFirst ? second : first;
        int day = dayFirst ? first : second;
        int before = match.start() - 1;
        boolean joined = match.words().glued(match.start())
                && Character.isLetterOrDigit(match.words().first(before - 1));
        boolean listed = match.words().is(before - 1, Slot.SLASHED);
        if (month < 1
                || month > 12
                || day < 1
                || (joined && !listed)
                || match.words().is(before, "version")
                || match.words().is(before, "release")
                || attacks(match, first, second, third)
                || (third == Packed.NONE && Odds.around(match.words(), match.start()))) {
            return null;
        }
        if (third != Packed.NONE) {
            return CalendarDay.dated(fullYear(third), month, day);
        }
        if (!match.has(Slot.WEEKDAY) && !listed && !opens(match.words(), before)) {
            return null;
        }
        Direction direction = match.direction();
        return CalendarDay.valid(2000, month, day).isEmpty()
                ? Vague.date("XXXX")
                : match.scene()
                        .yearly(
                                year -> CalendarDay.valid(year, month, day).map(CalendarPeriod::day),
                                direction,
                                "XXXX-" + Padded.two(month) + "-" + Padded.two(day));
    }
}
