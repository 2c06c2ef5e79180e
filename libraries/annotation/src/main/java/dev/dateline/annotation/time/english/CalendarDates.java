package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.calendar.CalendarPeriod;
import dev.dateline.annotation.time.calendar.ClockTime;
import dev.dateline.annotation.time.calendar.Grain;
import dev.dateline.annotation.time.calendar.Padded;
import dev.dateline.annotation.time.calendar.Season;
import dev.dateline.annotation.time.reading.Dated;
import dev.dateline.annotation.time.reading.Meaning;
import dev.dateline.annotation.time.reading.Scene;
import dev.dateline.annotation.time.reading.Timed;
import dev.dateline.annotation.time.reading.Why;
import dev.dateline.annotation.time.rule.Match;
import dev.dateline.annotation.time.rule.Rule;
import dev.dateline.annotation.time.word.Packed;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.contract.enriched.Explain.Direction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates that name days, months and years in words, with the numbers that belong to them. */
final class CalendarDates {

    /** A day of the year is the nearest one up to so many days away, whatever the tense says. */
    static final int NEAR = 120;

    private CalendarDates() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("full date", "(WEEKDAY ,?)? (MONTH DAY ,? YEAR | MONTH the? ORD ,? YEAR)", CalendarDates::day),
                new Rule("full date", "(WEEKDAY ,?)? the? DAY of? MONTH ,|of|in? YEAR", CalendarDates::dayFirst),
                new Rule(
                        "full date",
                        "(DAY - MONTH - YEAR | DAY / MONTH / YEAR | YEAR - MONTH - DAY | YEAR MONTH DAY | MONTH . DAY , YEAR)",
                        CalendarDates::day),
                new Rule("full date", "DAY - MONTH - NUM", CalendarDates::shortYear),
                new Rule("day and month without a year", "(MONTH - DAY | DAY - MONTH)", CalendarDates::day),
                new Rule(
                        "attacks of 2001",
                        "MONTH DAY & terrorist|terror? attack|attacks|hijackers|hijackings",
                        CalendarDates::attacks),
                new Rule("day and month without a year", "the? ORD day of MONTH", CalendarDates::day),
                new Rule(
                        "day and month without a year",
                        "(WEEKDAY ,?)? the? DAY of? MONTH this|last|next year",
                        CalendarDates::dayFirst),
                new Rule(
                        "day and month without a year",
                        "((this coming|past)? WEEKDAY ,?)? (MONTH ,? ORD | MONTH DAY | MONTH the ORD)",
                        CalendarDates::day),
                new Rule("day and month without a year", "(WEEKDAY ,?)? the? DAY of? MONTH", CalendarDates::dayFirst),
                new Rule("day and month without a year", "MONTH DAY ,? this|last|next year", CalendarDates::day),
                new Rule("day and month without a year", "STEP the? DAY of? MONTH", CalendarDates::dayFirst),
                new Rule("date and time", "(WEEKDAY ,?)? MONTH DAY CLOCK ZONE? YEAR", CalendarDates::stamp),
                new Rule("day and month without a year", "STEP MONTH DAY", CalendarDates::day),
                new Rule("month and year", "(MONTH ,|of|in? YEAR | YEAR MONTH)", CalendarDates::month),
                new Rule("month and year", "MONTH of? ,? this|last|next year", CalendarDates::month),
                new Rule("month without a year", "MONTH", CalendarDates::month),
                new Rule("year in numbers", "YEAR", CalendarDates::bareYear),
                new Rule("year in numbers", "the year YEAR", CalendarDates::bareYear),
                new Rule("fiscal year", "(the fiscal year YEAR | fiscal year? YEAR)", CalendarDates::bareYear),
                new Rule("season and year", "the? SEASON of? YEAR", CalendarDates::season),
                new Rule("quarter and year", "the? ORD -? quarter (,? of)? YEAR", CalendarDates::quarter),
                new Rule("quarter and year", "the? YEAR ORD -? quarter", CalendarDates::quarter),
                new Rule("half and year", "the? ORD|last -? half (,? of)? YEAR", CalendarDates::half));
    }

    /** "The Sept. 11 attacks" are those of 2001, whatever the year that the article is of. */
    private static @Nullable Meaning attacks(Match match) {
        LocalDate today = match.scene().today();
        boolean them = match.value(Slot.MONTH) == 9
                && match.day() == 11
                && (today == null || !today.isBefore(LocalDate.of(2001, 9, 11)));
        return them ? CalendarDay.dated(2001, 9, 11) : null;
    }

    /** "8 August": a small number that belongs to something else is not a day, as in "his 5 May proposals". */
    private static @Nullable Meaning dayFirst(Match match) {
        int month = match.word(Slot.MONTH, 0);
        if (match.words().first(match.start() - 1) == '$') {
            return null;
        }
        if (!match.words().capital(month) && !match.has("of") && !match.has(Slot.YEAR)) {
            return null;
        }
        return day(match);
    }

    private static @Nullable Meaning day(Match match) {
        if (!Lookalikes.month(match, true)) {
            return null;
        }
        int day = match.has(Slot.DAY) ? match.day() : match.value(Slot.ORD);
        int month = match.value(Slot.MONTH);
        Optional<Integer> year = year(match);
        if (year.isPresent()) {
            return CalendarDay.dated(year.get(), month, day);
        }
        if (day > LocalDate.of(2000, month, 1).lengthOfMonth()) {
            return null;
        }
        return match.scene()
                .nearby(
                        candidate -> CalendarDay.valid(candidate, month, day).map(CalendarPeriod::day),
                        match.has(Slot.STEP) ? Scene.way(match.value(Slot.STEP)) : match.direction(),
                        match.has(Slot.STEP) || match.firm() ? 0 : NEAR,
                        "XXXX-" + Padded.two(month) + "-" + Padded.two(day));
    }

    /** "19-Nov-12". */
    private static @Nullable Meaning shortYear(Match match) {
        int word = match.end() - 1;
        int year = (int) match.words().value(word, Slot.NUM);
        return match.words().end(word) - match.words().start(word) != 2
                ? null
                : CalendarDay.dated(NumericDates.fullYear(year), match.value(Slot.MONTH), match.day());
    }

    /** "Wed Oct 26 15:50:06 2016", as computers write it. */
    private static @Nullable Meaning stamp(Match match) {
        long packed = match.packed(Slot.CLOCK, 0);
        int second = Packed.third(packed);
        ClockTime clock = new ClockTime(
                Packed.first(packed), Packed.second(packed), second == Packed.NONE ? -1 : second, null, null);
        return CalendarDay.valid(match.value(Slot.YEAR), match.value(Slot.MONTH), match.day())
                .<Meaning>map(date -> Timed.of(clock).on(date, Why.TEXT_ALONE))
                .orElse(null);
    }

    private static Optional<Integer> yearByStep(Match match) {
        CalendarPeriod now = match.scene().current(Grain.YEAR);
        if (now == null || !match.has("year")) {
            return Optional.empty();
        }
        int step = match.has("last") ? -1 : match.has("next") ? 1 : 0;
        return Optional.of(now.first().getYear() + step);
    }

    private static @Nullable Meaning month(Match match) {
        if (!Lookalikes.month(match, match.has(Slot.YEAR))) {
            return null;
        }
        int month = match.value(Slot.MONTH);
        Optional<Integer> year = year(match);
        if (year.isPresent()) {
            return Dated.of(CalendarPeriod.month(year.get(), month), Why.TEXT_ALONE);
        }
        CalendarPeriod next = YearBeside.next(match, month);
        return next != null
                ? Dated.of(next, match.scene().fromNamed(Direction.FUTURE))
                : match.scene()
                        .yearly(
                                candidate -> Optional.of(CalendarPeriod.month(candidate, month)),
                                YearBeside.shown(match) ? Direction.PAST : match.directionOrBack(),
                                "XXXX-" + Padded.two(month));
    }

    /** The year beside the month, or the one that its sentence opens with. */
    private static Optional<Integer> year(Match match) {
        return match.year().or(() -> yearByStep(match)).or(() -> YearBeside.opened(match));
    }

    private static @Nullable Meaning bareYear(Match match) {
        if (match.end() - match.start() == 1 && !YearNumbers.year(match)) {
            return null;
        }
        Dated dated = Dated.of(CalendarPeriod.year(match.value(Slot.YEAR)), Why.TEXT_ALONE);
        return match.has("fiscal")
                ? new Dated(dated.period(), "FY" + dated.period().value(), null, Why.TEXT_ALONE)
                : dated;
    }

    /** "The spring of 2021", but not "the Prague Spring of 1968". */
    private static @Nullable Meaning season(Match match) {
        int word = match.word(Slot.SEASON, 0);
        if (match.words().capital(word) && ProperNames.plainCapital(match.words(), word - 1)) {
            return null;
        }
        Season season = Season.of(match.value(Slot.SEASON));
        return Dated.of(CalendarPeriod.season(match.value(Slot.YEAR), season), Why.TEXT_ALONE);
    }

    private static @Nullable Meaning quarter(Match match) {
        int quarter = match.value(Slot.ORD);
        return quarter < 1 || quarter > 4
                ? null
                : Dated.of(CalendarPeriod.quarter(match.value(Slot.YEAR), quarter), Why.TEXT_ALONE);
    }

    private static @Nullable Meaning half(Match match) {
        int half = match.has(Slot.ORD) ? match.value(Slot.ORD) : 2;
        return half < 1 || half > 2
                ? null
                : Dated.of(CalendarPeriod.half(match.value(Slot.YEAR), half), Why.TEXT_ALONE);
    }
}
