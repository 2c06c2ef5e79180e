package dev.dateline.annotation.time.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A day of the year that has a name, and how it is found in any year. */
public enum Feast {
    NEW_YEARS_DAY(fixed(1, 1)),
    EPIPHANY(fixed(1, 6)),
    ORTHODOX_CHRISTMAS(fixed(1, 7)),
    MARTIN_LUTHER_KING_DAY(nth(1, DayOfWeek.MONDAY, 3)),
    INAUGURATION_DAY(year -> year % 4 == 1 ? LocalDate.of(year, 1, 20) : null),
    BURNS_NIGHT(fixed(1, 25)),
    AUSTRALIA_DAY(fixed(1, 26)),
    LUNAR_NEW_YEAR(year -> NewMoon.from(LocalDate.of(year, 1, 21).minusDays(1))
            .plusHours(Reckoning.CHINA)
            .toLocalDate()),
    GROUNDHOG_DAY(fixed(2, 2)),
    WAITANGI_DAY(fixed(2, 6)),
    VALENTINES_DAY(fixed(2, 14)),
    PRESIDENTS_DAY(nth(2, DayOfWeek.MONDAY, 3)),
    WOMENS_DAY(fixed(3, 8)),
    ST_PATRICKS_DAY(fixed(3, 17)),
    NOWRUZ(fixed(3, 20)),
    APRIL_FOOLS_DAY(fixed(4, 1)),
    EARTH_DAY(fixed(4, 22)),
    ANZAC_DAY(fixed(4, 25)),
    MAY_DAY(fixed(5, 1)),
    CINCO_DE_MAYO(fixed(5, 5)),
    VE_DAY(fixed(5, 8)),
    VICTORIA_DAY(year -> LocalDate.of(year, 5, 24).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))),
    MOTHERS_DAY(nth(5, DayOfWeek.SUNDAY, 2)),
    MEMORIAL_DAY(year -> LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY))),
    FATHERS_DAY(nth(6, DayOfWeek.SUNDAY, 3)),
    JUNETEENTH(fixed(6, 19)),
    CANADA_DAY(fixed(7, 1)),
    INDEPENDENCE_DAY(fixed(7, 4)),
    BASTILLE_DAY(fixed(7, 14)),
    LABOR_DAY(nth(9, DayOfWeek.MONDAY, 1)),
    COLUMBUS_DAY(nth(10, DayOfWeek.MONDAY, 2)),
    NATIONAL_DAY_FOR_TRUTH_AND_RECONCILIATION(fixed(9, 30)),
    MID_AUTUMN_FESTIVAL(year -> NewMoon.from(LocalDate.of(year, 8, 24))
            .plusHours(Reckoning.CHINA)
            .toLocalDate()
            .plusDays(14)),
    DIWALI(year -> NewMoon.from(LocalDate.of(year, 10, 17))
            .plusMinutes(Reckoning.INDIA_MINUTES)
            .minusMinutes(Reckoning.AFTER_SUNSET_MINUTES)
            .toLocalDate()),
    HALLOWEEN(fixed(10, 31)),
    ALL_SAINTS_DAY(fixed(11, 1)),
    ALL_SOULS_DAY(fixed(11, 2)),
    BONFIRE_NIGHT(fixed(11, 5)),
    ELECTION_DAY(year -> LocalDate.of(year, 11, 2).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY))),
    VETERANS_DAY(fixed(11, 11)),
    REMEMBRANCE_SUNDAY(nth(11, DayOfWeek.SUNDAY, 2)),
    THANKSGIVING(nth(11, DayOfWeek.THURSDAY, 4)),
    BLACK_FRIDAY(year -> nth(11, DayOfWeek.THURSDAY, 4).apply(year).plusDays(1)),
    CYBER_MONDAY(year -> nth(11, DayOfWeek.THURSDAY, 4).apply(year).plusDays(4)),
    ST_ANDREWS_DAY(fixed(11, 30)),
    CHRISTMAS_EVE(fixed(12, 24)),
    CHRISTMAS(fixed(12, 25)),
    BOXING_DAY(fixed(12, 26)),
    NEW_YEARS_EVE(fixed(12, 31)),
    SHROVE_TUESDAY(easter(-47)),
    ASH_WEDNESDAY(easter(-46)),
    PALM_SUNDAY(easter(-7)),
    MAUNDY_THURSDAY(easter(-3)),
    GOOD_FRIDAY(easter(-2)),
    HOLY_SATURDAY(easter(-1)),
    EASTER(easter(0)),
    EASTER_MONDAY(easter(1)),
    ASCENSION_DAY(easter(39)),
    PENTECOST(easter(49)),
    WHIT_MONDAY(easter(50)),
    CORPUS_CHRISTI(easter(60)),
    ORTHODOX_EASTER(Feast::julianEaster),
    PURIM(year -> HebrewYear.passover(year).minusDays(30)),
    PASSOVER(HebrewYear::passover),
    SHAVUOT(year -> HebrewYear.passover(year).plusDays(50)),
    ROSH_HASHANAH(HebrewYear::newYear),
    YOM_KIPPUR(year -> HebrewYear.newYear(year).plusDays(9)),
    SUKKOT(year -> HebrewYear.newYear(year).plusDays(14)),
    SIMCHAT_TORAH(year -> HebrewYear.newYear(year).plusDays(22)),
    HANUKKAH(HebrewYear::hanukkah),
    ASHURA(hijri(1, 10)),
    MAWLID(hijri(3, 12)),
    RAMADAN(hijri(9, 1)),
    EID_AL_FITR(hijri(10, 1)),
    EID_AL_ADHA(hijri(12, 10));

    @SuppressWarnings("ImmutableEnumChecker")
    private final IntFunction<@Nullable LocalDate> day;

    Feast(IntFunction<@Nullable LocalDate> day) {
        this.day = day;
    }

    /**
     * Its day in a year; of Ramadan its first, by the Umm al-Qura calendar.
     *
     * @return empty where the calendar does not tell
     */
    public Optional<LocalDate> in(int year) {
        return Optional.ofNullable(day.apply(year));
    }

    private static IntFunction<LocalDate> fixed(int month, int day) {
        return year -> LocalDate.of(year, month, day);
    }

    private static IntFunction<LocalDate> nth(int month, DayOfWeek weekday, int n) {
        return year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday));
    }

    private static IntFunction<LocalDate> easter(int offset) {
        return year -> easterSunday(year).plusDays(offset);
    }

    /** Western Easter, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
    private static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }

    /** Orthodox Easter, by Meeus's Julian algorithm; thirteen days from the Julian calendar to ours from 1900 to 2099. */
    private static LocalDate julianEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int sum = d + e + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1).plusDays(13);
    }

    /** The first such day of the Islamic calendar in the Gregorian year; null outside what Umm al-Qura tables cover. */
    private static IntFunction<@Nullable LocalDate> hijri(int month, int day) {
        return year -> {
            if (year < 1883 || year > 2076) {
                return null;
            }
            LocalDate newYear = LocalDate.of(year, 1, 1);
            int hijriYear = HijrahDate.from(newYear).get(ChronoField.YEAR);
            LocalDate date = LocalDate.from(HijrahDate.of(hijriYear, month, day));
            return date.isBefore(newYear) ? LocalDate.from(HijrahDate.of(hijriYear + 1, month, day)) : date;
        };
    }

    /** Where the days of the moon are reckoned. */
    private static final class Reckoning {

        /** What China's clocks are ahead of UTC, by which the lunar year is reckoned. */
        static final int CHINA = 8;

        static final int INDIA_MINUTES = 330;

        /** Diwali is the evening that the moonless day still holds, half an hour after six. */
        static final int AFTER_SUNSET_MINUTES = 18 * 60 + 30;
    }
}
