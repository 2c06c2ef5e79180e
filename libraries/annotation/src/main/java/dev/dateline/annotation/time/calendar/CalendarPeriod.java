package dev.dateline.annotation.time.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * A piece of the calendar that has a name: a day, a week, a month, a season, a year, ….
 *
 * <p>Weeks are ISO weeks, from Monday; seasons are meteorological and of the northern hemisphere, and a winter belongs to the
 * year in which it begins.
 *
 * @param grain a day or coarser
 * @param first its first day
 */
public record CalendarPeriod(Grain grain, LocalDate first) {

    /** The day. */
    public static CalendarPeriod day(LocalDate date) {
        return new CalendarPeriod(Grain.DAY, date);
    }

    /** The month, from 1. */
    public static CalendarPeriod month(int year, int month) {
        return new CalendarPeriod(Grain.MONTH, LocalDate.of(year, month, 1));
    }

    /** The year. */
    public static CalendarPeriod year(int year) {
        return new CalendarPeriod(Grain.YEAR, LocalDate.of(year, 1, 1));
    }

    /** The quarter, from 1. */
    public static CalendarPeriod quarter(int year, int quarter) {
        return new CalendarPeriod(Grain.QUARTER, LocalDate.of(year, 3 * quarter - 2, 1));
    }

    /** The half, from 1. */
    public static CalendarPeriod half(int year, int half) {
        return new CalendarPeriod(Grain.HALF, LocalDate.of(year, 6 * half - 5, 1));
    }

    /** The season that begins in the year. */
    public static CalendarPeriod season(int year, Season season) {
        return new CalendarPeriod(Grain.SEASON, LocalDate.of(year, season.firstMonth(), 1));
    }

    /** The decade that begins with the year, such as 1990. */
    public static CalendarPeriod decade(int firstYear) {
        return new CalendarPeriod(Grain.DECADE, LocalDate.of(firstYear, 1, 1));
    }

    /** The century by its ordinal: the 20th covers 1900 to 1999, as TIMEX3 counts it. */
    public static CalendarPeriod century(int ordinal) {
        return new CalendarPeriod(Grain.CENTURY, LocalDate.of(100 * (ordinal - 1), 1, 1));
    }

    /** The period of a grain that holds the date. */
    public static CalendarPeriod containing(LocalDate date, Grain grain) {
        int year = date.getYear();
        LocalDate first =
                switch (grain) {
                    case SECOND, MINUTE, HOUR, DAY -> date;
                    case WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    case WEEKEND ->
                        date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .plusDays(5);
                    case MONTH -> date.withDayOfMonth(1);
                    case SEASON -> Season.firstDay(date);
                    case QUARTER -> LocalDate.of(year, (date.getMonthValue() - 1) / 3 * 3 + 1, 1);
                    case HALF -> LocalDate.of(year, date.getMonthValue() <= 6 ? 1 : 7, 1);
                    case YEAR -> LocalDate.of(year, 1, 1);
                    case DECADE -> LocalDate.of(Math.floorDiv(year, 10) * 10, 1, 1);
                    case CENTURY -> LocalDate.of(Math.floorDiv(year, 100) * 100, 1, 1);
                    case MILLENNIUM -> LocalDate.of(Math.floorDiv(year, 1000) * 1000, 1, 1);
                };
        return new CalendarPeriod(grain.ofClock() ? Grain.DAY : grain, first);
    }

    /** That many periods of the same grain later, or earlier where negative. */
    public CalendarPeriod plus(int count) {
        return new CalendarPeriod(grain, plus(first, count, grain));
    }

    /** The date moved by that many of a grain; a coarse grain keeps month and day as far as the calendar has them. */
    public static LocalDate plus(LocalDate date, int count, Grain grain) {
        return switch (grain) {
            case SECOND, MINUTE, HOUR -> date;
            case DAY -> date.plusDays(count);
            case WEEK, WEEKEND -> date.plusWeeks(count);
            case MONTH -> date.plusMonths(count);
            case SEASON, QUARTER -> date.plusMonths(3L * count);
            case HALF -> date.plusMonths(6L * count);
            case YEAR -> date.plusYears(count);
            case DECADE -> date.plusYears(10L * count);
            case CENTURY -> date.plusYears(100L * count);
            case MILLENNIUM -> date.plusYears(1000L * count);
        };
    }

    /** The day after its last. */
    public LocalDate end() {
        return grain == Grain.WEEKEND ? first.plusDays(2) : plus(first, 1, grain);
    }

    /** Whether the day lies in it. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(end());
    }

    /** Its TIMEX3 value, such as {@code 2025-01-05}, {@code 2025-W01}, {@code 1989-Q3}, {@code 198}. */
    public String value() {
        int year = first.getYear();
        return switch (grain) {
            case SECOND, MINUTE, HOUR, DAY -> first.toString();
            case WEEK -> week();
            case WEEKEND -> week() + "-WE";
            case MONTH -> Padded.four(year) + "-" + Padded.two(first.getMonthValue());
            case SEASON -> Padded.four(year) + "-" + Season.of(first).symbol();
            case QUARTER -> Padded.four(year) + "-Q" + (first.getMonthValue() + 2) / 3;
            case HALF -> Padded.four(year) + "-H" + (first.getMonthValue() / 6 + 1);
            case YEAR -> Padded.four(year);
            case DECADE -> Padded.three(year / 10);
            case CENTURY -> Padded.two(year / 100);
            case MILLENNIUM -> Integer.toString(year / 1000);
        };
    }

    private String week() {
        return Padded.four(first.get(IsoFields.WEEK_BASED_YEAR)) + "-W"
                + Padded.two(first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
