package dev.dateline.annotation.time.calendar;

import java.time.LocalDate;

/**
 * The days of the Hebrew calendar's year that news speaks of, each the first whole day: the feast begins on the evening before.
 *
 * <p>Dershowitz and Reingold, Calendrical Calculations, chapter on the Hebrew calendar.
 */
final class HebrewYear {

    /** What to add to a Gregorian year for the Hebrew year that begins in its autumn. */
    private static final int BEGUN = 3761;

    /** The first day of the first Hebrew year, in days since 1970-01-01. */
    private static final long EPOCH = -1_373_427L - 719_163L;

    private static final int PASSOVER_BEFORE_NEW_YEAR = 163;

    private HebrewYear() {}

    /** The new year's day that falls in a Gregorian year. */
    static LocalDate newYear(int year) {
        return LocalDate.ofEpochDay(begins(year + BEGUN));
    }

    static LocalDate passover(int year) {
        return newYear(year).minusDays(PASSOVER_BEFORE_NEW_YEAR);
    }

    /** The 25th of Kislev; the month before it has 30 days in a year of 355 or 385. */
    static LocalDate hanukkah(int year) {
        int hebrew = year + BEGUN;
        long length = begins(hebrew + 1) - begins(hebrew);
        return newYear(year).plusDays(length % 10 == 5 ? 84 : 83);
    }

    private static long begins(int hebrew) {
        long before = elapsed(hebrew - 1);
        long here = elapsed(hebrew);
        long after = elapsed(hebrew + 1);
        int delay = after - here == 356 ? 2 : here - before == 382 ? 1 : 0;
        return EPOCH + here + delay;
    }

    private static long elapsed(int hebrew) {
        long months = Math.floorDiv(235L * hebrew - 234, 19L);
        long parts = 12_084 + 13_753 * months;
        long day = 29 * months + Math.floorDiv(parts, 25_920L);
        return Math.floorMod(3 * (day + 1), 7L) < 3 ? day + 1 : day;
    }
}
