package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.calendar.CalendarPeriod;
import dev.dateline.annotation.time.calendar.Grain;
import dev.dateline.annotation.time.reading.Dated;
import dev.dateline.annotation.time.reading.Lasting;
import dev.dateline.annotation.time.reading.Meaning;
import dev.dateline.annotation.time.reading.Scene;
import dev.dateline.annotation.time.reading.Span;
import dev.dateline.annotation.time.reading.Why;
import dev.dateline.annotation.time.rule.Match;
import dev.dateline.annotation.time.rule.Rule;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.contract.enriched.Explain.AnchorFrom;
import dev.dateline.contract.enriched.Explain.Direction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The periods that companies report on: quarters, halves, the year-ago period. */
final class Quarters {

    private Quarters() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("quarter without a year", "ORD - quarter", Quarters::quarter),
                new Rule("quarter without a year", "the|its|their? fiscal -? ORD -? quarter", Quarters::quarter),
                new Rule("quarter without a year", "the? ORD quarter", Quarters::quarter),
                new Rule("quarter of this, last or next year", "this|last|next year 's ORD quarter", Quarters::stepped),
                new Rule(
                        "quarter of this, last or next year",
                        "the? ORD quarter of? this|last|next|the year",
                        Quarters::stepped),
                new Rule("half of this, last or next year", "the? ORD half of this|last|next|the year", Quarters::half),
                new Rule("half of this, last or next year", "(the? ORD half | ORD - half)", Quarters::half),
                new Rule("latest quarter", "the? latest|current|recent quarter|period", Quarters::latest),
                new Rule("quarter reported on", "the quarter", Quarters::definite),
                new Rule(
                        "same period a year before",
                        "the? comparable|corresponding|same? year - ago|earlier quarter|period",
                        Quarters::yearAgo),
                new Rule(
                        "same period a year before",
                        "the (year earlier | quarter a year ago|earlier)",
                        Quarters::yearAgo),
                new Rule(
                        "same period a year before",
                        "the corresponding|comparable|same period|quarter (a year earlier|ago | of? last year)",
                        Quarters::yearAgo),
                new Rule("same period a year before", "last year 's quarter", Quarters::yearAgo),
                new Rule(
                        "same period a year before",
                        "the? year - ago|earlier (ORD | fiscal ORD) quarter",
                        Quarters::numberedYearAgo),
                new Rule(
                        "same month or week a year before",
                        "the? corresponding|comparable|same month|week|day (a|one year earlier|ago|before | of? last year | last year)",
                        Quarters::sameYearAgo),
                new Rule("same quarter of a named year", "the YEAR period|quarter", Quarters::ofYear),
                new Rule("fiscal year", "the latest|current|last? fiscal|full year", Quarters::fiscalYear));
    }

    private static @Nullable Meaning quarter(Match match) {
        int quarter = match.value(Slot.ORD);
        if (quarter < 1 || quarter > 4 || Sport.around(match.words(), match.start(), match.end())) {
            return null;
        }
        return match.scene()
                .yearly(
                        year -> Optional.of(CalendarPeriod.quarter(year, quarter)),
                        direction(match, quarter),
                        "XXXX-Q" + quarter);
    }

    /** A quarter is reported on when it is over, and spoken of while it lasts. */
    private static @Nullable Direction direction(Match match, int quarter) {
        LocalDate today = match.scene().today();
        if (today != null && CalendarPeriod.quarter(today.getYear(), quarter).holds(today)) {
            return Direction.SAME;
        }
        boolean next = today != null
                && CalendarPeriod.containing(today, Grain.QUARTER)
                                                .plus(1)
                                                .first()
                                                .getMonthValue()
                                        / 3
                                + 1
                        == quarter;
        return next && match.direction() == Direction.FUTURE ? Direction.FUTURE : Direction.PAST;
    }

    private static int step(Match match) {
        return match.has("last") ? -1 : match.has("next") ? 1 : 0;
    }

    private static @Nullable Meaning stepped(Match match) {
        int quarter = match.value(Slot.ORD);
        CalendarPeriod year = match.scene().current(Grain.YEAR);
        if (quarter < 1 || quarter > 4) {
            return null;
        }
        return year == null
                ? Scene.unplaced(Grain.QUARTER)
                : Dated.of(
                        CalendarPeriod.quarter(year.plus(step(match)).first().getYear(), quarter),
                        match.scene().fromAnchor(Scene.way(step(match))));
    }

    private static @Nullable Meaning half(Match match) {
        int half = match.value(Slot.ORD);
        CalendarPeriod year = match.scene().current(Grain.YEAR);
        boolean named = match.has("year");
        if (half < 1 || half > 2 || (!named && match.words().is(match.end(), "of"))) {
            return null;
        }
        if (!named && Sport.around(match.words(), match.start(), match.end())) {
            return null;
        }
        if (!named
                && !match.words().is(match.start() - 1, Slot.LINK)
                && !match.words().is(match.start() - 1, "fiscal")) {
            return null;
        }
        return year == null
                ? Scene.unplaced(Grain.HALF)
                : Dated.of(
                        CalendarPeriod.half(year.plus(step(match)).first().getYear(), half),
                        match.scene().fromAnchor(Scene.way(step(match))));
    }

    private static @Nullable Meaning latest(Match match) {
        if (match.has("current")) {
            return match.scene().step(Grain.QUARTER, 0);
        }
        CalendarPeriod account = match.scene().account();
        if (match.has("recent") && account == null) {
            return null;
        }
        return account != null && !lasts(match, account)
                ? Dated.of(account, new Why(account.value(), AnchorFrom.TEXT, Direction.SAME))
                : match.scene().step(Grain.QUARTER, -1);
    }

    /** A quarter that is not over was named in passing; the latest one is that before it. */
    private static boolean lasts(Match match, CalendarPeriod account) {
        LocalDate today = match.scene().today();
        return account.grain() == Grain.QUARTER && today != null && account.holds(today);
    }

    private static @Nullable Meaning definite(Match match) {
        boolean ended = match.words().is(match.end(), "ended");
        CalendarPeriod account = match.scene().account();
        if (account != null && account.grain() == Grain.QUARTER && !ended) {
            return Dated.of(account, new Why(account.value(), AnchorFrom.TEXT, Direction.SAME));
        }
        return match.words().is(match.start() - 1, Slot.LINK) ? match.scene().step(Grain.QUARTER, -1) : null;
    }

    private static Meaning yearAgo(Match match) {
        CalendarPeriod account = match.scene().account();
        return account != null
                ? Dated.of(
                        account.plus(account.grain() == Grain.QUARTER ? -4 : account.grain() == Grain.HALF ? -2 : -1),
                        new Why(account.value(), AnchorFrom.TEXT, Direction.PAST))
                : match.scene().step(match.has("quarter") ? Grain.QUARTER : Grain.YEAR, match.has("quarter") ? -5 : -1);
    }

    /** "The year-ago third quarter". */
    private static @Nullable Meaning numberedYearAgo(Match match) {
        int quarter = match.value(Slot.ORD);
        return quarter <= 4
                        && match.scene()
                                        .yearly(
                                                year -> Optional.of(CalendarPeriod.quarter(year, quarter)),
                                                direction(match, quarter),
                                                "XXXX-Q" + quarter)
                                instanceof Dated dated
                ? Dated.of(dated.period().plus(-4), match.scene().fromAnchor(Direction.PAST))
                : null;
    }

    /** "The same month a year ago": that of the month spoken of, else of the article's. */
    private static @Nullable Meaning sameYearAgo(Match match) {
        Grain grain = match.has("month") ? Grain.MONTH : match.has("week") ? Grain.WEEK : Grain.DAY;
        CalendarPeriod named = match.scene().named();
        boolean spoken = named != null && !named.grain().coarserThan(grain);
        CalendarPeriod now = match.scene().current(grain);
        if (!spoken && now == null) {
            return Scene.unplaced(grain);
        }
        LocalDate day = spoken ? named.first() : now.first();
        return Dated.of(
                CalendarPeriod.containing(grain == Grain.WEEK ? day.minusWeeks(52) : day.minusYears(1), grain),
                spoken ? match.scene().fromNamed(Direction.PAST) : match.scene().fromAnchor(Direction.PAST));
    }

    private static Meaning ofYear(Match match) {
        int year = match.value(Slot.YEAR);
        CalendarPeriod account = match.scene().account();
        if (account == null || account.grain() != Grain.QUARTER) {
            return Dated.of(CalendarPeriod.year(year), Why.TEXT_ALONE);
        }
        int quarter = (account.first().getMonthValue() + 2) / 3;
        return Dated.of(CalendarPeriod.quarter(year, quarter), new Why(account.value(), AnchorFrom.TEXT, null));
    }

    private static @Nullable Meaning fiscalYear(Match match) {
        if (match.words().is(match.end(), "ended") || match.words().is(match.end(), "ending")) {
            return Lasting.of(new Span("1", Grain.YEAR));
        }
        return match.scene().step(Grain.YEAR, match.has("last") ? -1 : 0);
    }
}
