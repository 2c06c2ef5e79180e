package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.calendar.CalendarPeriod;
import dev.dateline.annotation.time.calendar.Grain;
import dev.dateline.annotation.time.calendar.Padded;
import dev.dateline.annotation.time.reading.Dated;
import dev.dateline.annotation.time.reading.Meaning;
import dev.dateline.annotation.time.reading.Scene;
import dev.dateline.annotation.time.reading.Vague;
import dev.dateline.annotation.time.reading.Why;
import dev.dateline.annotation.time.rule.Match;
import dev.dateline.annotation.time.rule.Rule;
import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.contract.enriched.Explain.Direction;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Weeks and days by their place in a month or year, and quarters and halves by their short names. */
final class Weeks {

    private Weeks() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("week of a month", "the? ORD|last week of|in MONTH YEAR?", Weeks::ofMonth),
                new Rule("week of a year", "the? ORD|last week of|in YEAR", Weeks::ofYear),
                new Rule("weekday of a month", "the? ORD|last WEEKDAY of|in MONTH YEAR?", Weeks::weekdayOfMonth),
                new Rule("day of this month", "the ORD (of? this|next|last month)?", Weeks::dayOfMonth),
                new Rule("day of this month", "the? ORD day of this|next|last month", Weeks::dayOfMonth),
                new Rule("week of this month", "the? ORD|last week of this|last|next month", Weeks::ofThisMonth),
                new Rule("month of a year", "the? ORD month of YEAR", Weeks::monthOfYear),
                new Rule("weekday and day of the month", "WEEKDAY the? ORD", Weeks::weekdayAndDay));
    }

    /** The nth Thursday's week, as ISO 8601 counts the weeks of a year. */
    private static @Nullable Meaning ofMonth(Match match) {
        return weekday(match, DayOfWeek.THURSDAY, Grain.WEEK);
    }

    private static @Nullable Meaning weekdayOfMonth(Match match) {
        return weekday(match, DayOfWeek.of(match.value(Slot.WEEKDAY)), Grain.DAY);
    }

    private static @Nullable Meaning weekday(Match match, DayOfWeek weekday, Grain grain) {
        int nth = match.has("last") ? -1 : match.value(Slot.ORD);
        int month = match.value(Slot.MONTH);
        if (nth > 5) {
            return null;
        }
        if (match.has(Slot.YEAR)) {
            return nth(match.value(Slot.YEAR), month, weekday, nth, grain)
                    .<Meaning>map(period -> Dated.of(period, Why.TEXT_ALONE))
                    .orElse(null);
        }
        return match.scene().yearly(year -> nth(year, month, weekday, nth, grain), match.direction(), "XXXX-WXX");
    }

    private static Optional<CalendarPeriod> nth(int year, int month, DayOfWeek weekday, int nth, Grain grain) {
        LocalDate first = LocalDate.of(year, month, 1);
        LocalDate day = first.with(
                nth < 0 ? TemporalAdjusters.lastInMonth(weekday) : TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
        return day.getMonthValue() == month ? Optional.of(CalendarPeriod.containing(day, grain)) : Optional.empty();
    }

    private static @Nullable Meaning ofYear(Match match) {
        int nth = match.has("last") ? -1 : match.value(Slot.ORD);
        LocalDate inside = LocalDate.of(match.value(Slot.YEAR), nth < 0 ? 12 : 1, nth < 0 ? 28 : 4);
        return nth > 52
                ? null
                : Dated.of(
                        CalendarPeriod.containing(inside.plusWeeks(Math.max(nth, 1) - 1L), Grain.WEEK), Why.TEXT_ALONE);
    }

    /** "The last week of this month": "last" may be the first or the second word that says so. */
    private static @Nullable Meaning ofThisMonth(Match match) {
        CalendarPeriod month = match.scene().current(Grain.MONTH);
        boolean last = !match.has(Slot.ORD);
        int nth = last ? -1 : match.value(Slot.ORD);
        if (month == null || nth > 5) {
            return null;
        }
        ScannedWords words = match.words();
        int step = words.is(match.end() - 2, "last") ? -1 : words.is(match.end() - 2, "next") ? 1 : 0;
        LocalDate first = month.plus(step).first();
        return nth(first.getYear(), first.getMonthValue(), DayOfWeek.THURSDAY, nth, Grain.WEEK)
                .<Meaning>map(week -> Dated.of(week, match.scene().fromAnchor(Scene.way(step))))
                .orElse(null);
    }

    private static @Nullable Meaning monthOfYear(Match match) {
        int month = match.value(Slot.ORD);
        return month > 12 ? null : Dated.of(CalendarPeriod.month(match.value(Slot.YEAR), month), Why.TEXT_ALONE);
    }

    /** "Friday the 13th": the nearest such day, the way the tense looks. */
    private static @Nullable Meaning weekdayAndDay(Match match) {
        LocalDate today = match.scene().today();
        int day = match.value(Slot.ORD);
        if (today == null || day > 31 || !(match.has("the") || Lookalikes.weekday(match))) {
            return null;
        }
        Direction direction = match.direction();
        for (int distance = 0; distance < 24; distance++) {
            for (int way = direction == Direction.FUTURE ? 1 : -1, side = direction == null ? 0 : 1;
                    side < 2;
                    side++, way = -way) {
                LocalDate month = today.withDayOfMonth(1).plusMonths((long) way * distance);
                boolean fits = day <= month.lengthOfMonth()
                        && month.withDayOfMonth(day).getDayOfWeek().getValue() == match.value(Slot.WEEKDAY);
                if (fits) {
                    return Dated.of(
                            CalendarPeriod.day(month.withDayOfMonth(day)),
                            match.scene().fromAnchor(direction));
                }
            }
        }
        return null;
    }

    /** "On the 18th": in digits, and with no noun after it. */
    private static @Nullable Meaning dayOfMonth(Match match) {
        int word = match.word(Slot.ORD, 0);
        int day = match.value(Slot.ORD);
        LocalDate today = match.scene().today();
        boolean month = match.has("month");
        boolean digits = match.words().number(word) == 0
                && Character.isDigit(match.words().first(word));
        boolean alone = match.words().is(match.start() - 1, "on")
                && (!Character.isLetterOrDigit(match.words().first(match.end()))
                        || match.words().opensParagraph(match.end())
                        || match.words().is(match.end(), Slot.LINK));
        if (day > 31
                || day < 1
                || (!month && (!digits || !alone))
                || match.words().is(match.end(), "of")) {
            return null;
        }
        if (today == null) {
            return Vague.date("XXXX-XX-" + Padded.two(day));
        }
        Direction direction = match.directionOrBack();
        int step = month ? (match.has("last") ? -1 : match.has("next") ? 1 : 0) : 0;
        if (!month) {
            step = direction == Direction.FUTURE
                    ? (day < today.getDayOfMonth() ? 1 : 0)
                    : day > today.getDayOfMonth() ? -1 : 0;
        }
        try {
            LocalDate date = today.withDayOfMonth(1).plusMonths(step).withDayOfMonth(day);
            return Dated.of(CalendarPeriod.day(date), match.scene().fromAnchor(direction));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
