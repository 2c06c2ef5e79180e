package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.calendar.CalendarPeriod;
import dev.dateline.annotation.time.calendar.Feast;
import dev.dateline.annotation.time.calendar.Grain;
import dev.dateline.annotation.time.reading.Dated;
import dev.dateline.annotation.time.reading.Meaning;
import dev.dateline.annotation.time.reading.Scene;
import dev.dateline.annotation.time.reading.Why;
import dev.dateline.annotation.time.rule.Match;
import dev.dateline.annotation.time.rule.Rule;
import dev.dateline.annotation.time.word.Slot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Weeks and weekends by a day in them: the weekend of Dec. 14, Easter week, the last weekend of October. */
final class Weekends {

    private Weekends() {}

    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        rules.add(new Rule("weekend of a month", "the? ORD|last weekend of|in MONTH YEAR?", Weekends::ofMonth));
        rules.add(new Rule(
                "week of a named day",
                "the? week of|beginning|starting|commencing (MONTH DAY | the? DAY of? MONTH)",
                match -> of(match, Grain.WEEK)));
        rules.add(new Rule(
                "weekend of a named day",
                "the? weekend of|beginning|starting|commencing (MONTH DAY | the? DAY of? MONTH)",
                match -> of(match, Grain.WEEKEND)));
        for (Map.Entry<Feast, String> name : FeastNames.all().entrySet()) {
            rules.add(new Rule(
                    Feasts.HOLIDAY + " weekend or week",
                    "(the? (" + name.getValue() + ") weekend|week YEAR? | the? (" + name.getValue()
                            + ") YEAR weekend|week | the? weekend|week of (" + name.getValue() + "))",
                    match -> of(match, name.getKey())));
        }
        return List.copyOf(rules);
    }

    /** The nth Saturday's. */
    private static @Nullable Meaning ofMonth(Match match) {
        int nth = match.has("last") ? -1 : match.value(Slot.ORD);
        int month = match.value(Slot.MONTH);
        if (nth > 5) {
            return null;
        }
        return match.has(Slot.YEAR)
                ? nth(match.value(Slot.YEAR), month, nth)
                        .<Meaning>map(weekend -> Dated.of(weekend, Why.TEXT_ALONE))
                        .orElse(null)
                : match.scene()
                        .nearby(
                                year -> nth(year, month, nth),
                                match.direction(),
                                CalendarDates.NEAR,
                                Scene.unplaced(Grain.WEEKEND).value());
    }

    private static Optional<CalendarPeriod> nth(int year, int month, int nth) {
        LocalDate first = LocalDate.of(year, month, 1);
        LocalDate saturday = first.with(
                nth < 0
                        ? TemporalAdjusters.lastInMonth(DayOfWeek.SATURDAY)
                        : TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.SATURDAY));
        return saturday.getMonthValue() == month
                ? Optional.of(CalendarPeriod.containing(saturday, Grain.WEEKEND))
                : Optional.empty();
    }

    private static Meaning of(Match match, Grain grain) {
        return match.scene()
                .nearby(
                        year -> CalendarDay.valid(year, match.value(Slot.MONTH), match.day())
                                .map(day -> around(day, grain)),
                        match.direction(),
                        CalendarDates.NEAR,
                        Scene.unplaced(grain).value());
    }

    private static @Nullable Meaning of(Match match, Feast feast) {
        Grain grain = match.has("weekend") ? Grain.WEEKEND : Grain.WEEK;
        boolean after =
                match.words().is(match.end() - 1, "weekend") || match.words().is(match.end() - 1, "week");
        if (after && !match.has(Slot.YEAR) && !match.words().capital(match.end() - 2)) {
            return null;
        }
        if (match.has(Slot.YEAR)) {
            return feast.in(match.value(Slot.YEAR))
                    .<Meaning>map(day -> Dated.of(around(day, grain), Why.TEXT_ALONE))
                    .orElse(null);
        }
        return match.scene()
                .nearby(
                        year -> feast.in(year).map(day -> around(day, grain)),
                        match.direction(),
                        CalendarDates.NEAR,
                        Scene.unplaced(grain).value());
    }

    /** The week of a day; of weekends the nearest, so that a Monday's is the one before it. */
    private static CalendarPeriod around(LocalDate day, Grain grain) {
        boolean begins = grain == Grain.WEEKEND && day.getDayOfWeek().compareTo(DayOfWeek.TUESDAY) <= 0;
        return CalendarPeriod.containing(begins ? day.minusDays(2) : day, grain);
    }
}
