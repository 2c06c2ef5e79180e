package dev.dateline.annotation.time.reading;

import dev.dateline.annotation.time.calendar.CalendarPeriod;
import dev.dateline.annotation.time.calendar.Grain;
import dev.dateline.contract.enriched.Explain.AnchorFrom;
import dev.dateline.contract.enriched.Explain.Direction;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a date is read against: the article's own date, and the dates that the text has named so far.
 *
 * <p>Belongs to one article and one thread.
 */
public final class Scene {

    /** Within so many years either way every day of the calendar comes once, the 29th of February too. */
    private static final int LEAP = 8;

    private final @Nullable CalendarPeriod anchor;
    private final @Nullable LocalDateTime now;
    private final AnchorFrom anchorFrom;
    private final boolean dayFirst;
    private @Nullable CalendarPeriod named;
    private @Nullable CalendarPeriod account;

    /**
     * A scene in which no date was named yet.
     *
     * @param anchor the article's date, as fine as it is known
     * @param now the moment it was published, where that is known to the minute
     * @param anchorFrom where that came from
     * @param dayFirst whether 3/4 is the third of April
     */
    public Scene(
            @Nullable CalendarPeriod anchor, @Nullable LocalDateTime now, AnchorFrom anchorFrom, boolean dayFirst) {
        this.anchor = anchor;
        this.now = now;
        this.anchorFrom = anchorFrom;
        this.dayFirst = dayFirst;
    }

    /** Whether 3/4 is the third of April. */
    public boolean dayFirst() {
        return dayFirst;
    }

    /** The article's day; null where it is not known to the day. */
    public @Nullable LocalDate today() {
        return anchor != null && anchor.grain() == Grain.DAY ? anchor.first() : null;
    }

    /** The moment that the article was published; null where that is not known to the minute. */
    public @Nullable LocalDateTime now() {
        return now;
    }

    /** The period of a grain that holds the article's date; null where that is not known so finely. */
    public @Nullable CalendarPeriod current(Grain grain) {
        return anchor == null || anchor.grain().coarserThan(grain)
                ? null
                : CalendarPeriod.containing(anchor.first(), grain);
    }

    /** The date named last; null where none was. */
    public @Nullable CalendarPeriod named() {
        return named;
    }

    /** The quarter, half or year that is being reported on; null where none was named. */
    public @Nullable CalendarPeriod account() {
        return account;
    }

    /** Remembers a date of the text, so that later ones can be counted from it. */
    public void note(Meaning meaning) {
        CalendarPeriod period = meaning.names();
        if (period == null) {
            return;
        }
        named = period;
        Grain grain = period.grain();
        if ((grain == Grain.QUARTER || grain == Grain.HALF) && meaning.why().from() != AnchorFrom.TEXT) {
            account = period;
        }
    }

    /** Says what is being reported on now, where that is no date of its own: nine months, a year. */
    public void reportsOn(@Nullable CalendarPeriod period) {
        account = period;
    }

    /** A date counted from the article's. */
    public Why fromAnchor(@Nullable Direction direction) {
        return anchor == null ? Why.TEXT_ALONE : new Why(anchor.value(), anchorFrom, direction);
    }

    /** A date counted from the one named last. */
    public Why fromNamed(@Nullable Direction direction) {
        return named == null ? fromAnchor(direction) : new Why(named.value(), AnchorFrom.TEXT, direction);
    }

    /** The period of a grain that lies so many steps from the article's; without an anchor its empty form. */
    public Meaning step(Grain grain, int steps) {
        CalendarPeriod now = current(grain);
        return now == null ? unplaced(grain) : Dated.of(now.plus(steps), fromAnchor(way(steps)));
    }

    /** Which way so many steps lead. */
    public static Direction way(int steps) {
        return steps < 0 ? Direction.PAST : steps > 0 ? Direction.FUTURE : Direction.SAME;
    }

    /** A date of a grain of which only the grain is known. */
    public static Vague unplaced(Grain grain) {
        return Vague.date(
                switch (grain) {
                    case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
                    case WEEK -> "XXXX-WXX";
                    case WEEKEND -> "XXXX-WXX-WE";
                    case MONTH -> "XXXX-XX";
                    case SEASON -> "XXXX-XX";
                    case QUARTER -> "XXXX-QX";
                    case HALF -> "XXXX-HX";
                    case YEAR -> "XXXX";
                    case DECADE -> "XXX";
                    case CENTURY -> "XX";
                    case MILLENNIUM -> "X";
                });
    }

    /**
     * What comes once a year, in the year that the direction tells: the last that has begun, the next that has not ended, or
     * without a direction the nearest.
     *
     * @param inYear the period in a year, empty where that year has none
     * @param unplaced its value where the article's date is not known
     */
    public Meaning yearly(
            IntFunction<Optional<CalendarPeriod>> inYear, @Nullable Direction direction, String unplaced) {
        LocalDate today = today();
        if (today == null) {
            return Vague.date(unplaced);
        }
        CalendarPeriod best = best(inYear, direction, today, 1);
        if (best == null) {
            best = best(inYear, direction, today, LEAP);
        }
        return best == null ? Vague.date(unplaced) : Dated.of(best, fromAnchor(direction));
    }

    private static @Nullable CalendarPeriod best(
            IntFunction<Optional<CalendarPeriod>> inYear, @Nullable Direction direction, LocalDate today, int years) {
        CalendarPeriod best = null;
        long bestDistance = Long.MAX_VALUE;
        for (int year = today.getYear() - years; year <= today.getYear() + years; year++) {
            CalendarPeriod period = inYear.apply(year).orElse(null);
            if (period == null) {
                continue;
            }
            long distance = period.holds(today) ? 0 : Math.abs(period.first().toEpochDay() - today.toEpochDay());
            boolean begun = !period.first().isAfter(today);
            boolean ended = !period.end().isAfter(today);
            boolean fits = direction == Direction.PAST ? begun : direction != Direction.FUTURE || !ended;
            if (fits && distance < bestDistance) {
                best = period;
                bestDistance = distance;
            }
        }
        return best;
    }

    /**
     * What comes once a year: the nearest where that is at most so many days away, else as {@link #yearly} finds it.
     *
     * @param reach how near the nearest must be, in days
     */
    public Meaning nearby(
            IntFunction<Optional<CalendarPeriod>> inYear, @Nullable Direction direction, int reach, String unplaced) {
        LocalDate today = today();
        Meaning nearest = yearly(inYear, null, unplaced);
        boolean near = today != null
                && nearest instanceof Dated dated
                && Math.abs(dated.period().first().toEpochDay() - today.toEpochDay()) <= reach;
        return near || direction == null ? nearest : yearly(inYear, direction, unplaced);
    }

    /** The weekday, from Monday as 1: the last up to today, the next from today on, or with {@code SAME} this week's. */
    public Meaning weekday(int weekday, Direction direction) {
        LocalDate today = today();
        if (today == null) {
            return Vague.date("XXXX-WXX-" + weekday);
        }
        int ahead = weekday - today.getDayOfWeek().getValue();
        int days =
                switch (direction) {
                    case PAST -> ahead > 0 ? ahead - 7 : ahead;
                    case FUTURE -> ahead < 0 ? ahead + 7 : ahead;
                    case SAME -> ahead;
                };
        return Dated.of(CalendarPeriod.day(today.plusDays(days)), fromAnchor(direction));
    }
}
