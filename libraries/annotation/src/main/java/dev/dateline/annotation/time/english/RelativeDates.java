package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.calendar.CalendarPeriod;
import dev.dateline.annotation.time.calendar.Grain;
import dev.dateline.annotation.time.calendar.Padded;
import dev.dateline.annotation.time.calendar.Season;
import dev.dateline.annotation.time.reading.Dated;
import dev.dateline.annotation.time.reading.Meaning;
import dev.dateline.annotation.time.reading.Scene;
import dev.dateline.annotation.time.reading.Span;
import dev.dateline.annotation.time.reading.Vague;
import dev.dateline.annotation.time.rule.Match;
import dev.dateline.annotation.time.rule.Rule;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.contract.enriched.Explain.Direction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Units, months and seasons counted in steps from the article's date: last week, next May, this summer. */
final class RelativeDates {

    private RelativeDates() {}

    static List<Rule> rules() {
        return List.of(
                new Rule(
                        "this, last or next day, week, month or year", "the? STEP calendar? UNIT", RelativeDates::step),
                new Rule("this, last or next day, week, month or year", "this past|coming UNIT", RelativeDates::step),
                new Rule("the one after next", "the UNIT after next", match -> match.scene()
                        .step(match.grain(), 2)),
                new Rule("the one before last", "the UNIT before last", RelativeDates::beforeLast),
                new Rule("this, last or next month of a name", "(this past|coming | STEP) MONTH", RelativeDates::month),
                new Rule(
                        "this, last or next season of a name",
                        "(this past|coming | the? STEP) SEASON",
                        RelativeDates::season),
                new Rule("season without a year", "the? SEASON", RelativeDates::bareSeason),
                new Rule("end of year", "(year - end | year 's end | year end)", RelativeDates::yearEnd));
    }

    /** "The week before last", but not "the day before last Tuesday". */
    private static @Nullable Meaning beforeLast(Match match) {
        boolean more =
                match.words().is(match.end(), Slot.WEEKDAY) || match.words().is(match.end(), Slot.UNIT);
        return more ? null : match.scene().step(match.grain(), -2);
    }

    private static int steps(Match match) {
        if (match.has("past")) {
            return -1;
        }
        return match.has("coming") ? 1 : match.value(Slot.STEP);
    }

    private static @Nullable Meaning step(Match match) {
        int steps = steps(match);
        Grain grain = match.grain();
        if (match.plural() || grain.ofClock()) {
            return null;
        }
        boolean past = match.has("past") || forTheLast(match, steps);
        if (past
                && (grain == Grain.WEEK || grain == Grain.DAY || grain == Grain.MONTH || grain == Grain.DECADE)
                && !match.has("this")) {
            return Stretches.beforeNow(match, new Span("1", grain));
        }
        if (match.has("the") && steps != 0 && match.scene().named() != null && !past) {
            return NamedBefore.neighbour(match);
        }
        return match.scene().step(grain, steps);
    }

    /** "For the last week" is up to now, whatever date was named before. */
    private static boolean forTheLast(Match match, int steps) {
        return steps == -1
                && match.has("the")
                && match.words().is(match.start() - 1, "for")
                && !match.words().is(match.end(), "of");
    }

    private static @Nullable Meaning month(Match match) {
        if (!Lookalikes.month(match, false)) {
            return null;
        }
        int month = match.value(Slot.MONTH);
        LocalDate today = match.scene().today();
        if (today == null) {
            return Vague.date("XXXX-" + Padded.two(month));
        }
        int steps = steps(match);
        int year = today.getYear();
        int current = today.getMonthValue();
        int shift = steps < 0 ? (month < current ? 0 : -1) : steps > 0 ? (month > current ? 0 : 1) : 0;
        return Dated.of(CalendarPeriod.month(year + shift, month), match.scene().fromAnchor(Scene.way(steps)));
    }

    private static Meaning season(Match match) {
        Season season = Season.of(match.value(Slot.SEASON));
        int steps = steps(match);
        LocalDate today = match.scene().today();
        if (today == null) {
            return Vague.date("XXXX-" + season.symbol());
        }
        CalendarPeriod now = CalendarPeriod.containing(today, Grain.SEASON);
        if (steps == 0 || match.has("this")) {
            Direction direction = steps < 0 ? Direction.PAST : steps > 0 ? Direction.FUTURE : null;
            return match.scene()
                    .yearly(
                            year -> Optional.of(CalendarPeriod.season(year, season)),
                            direction,
                            "XXXX-" + season.symbol());
        }
        int year = now.first().getYear();
        CalendarPeriod same = CalendarPeriod.season(year, season);
        if (steps < 0) {
            year = same.first().isBefore(now.first()) ? year : year - 1;
        } else {
            year = same.first().isAfter(now.first()) ? year : year + 1;
        }
        return Dated.of(CalendarPeriod.season(year, season), match.scene().fromAnchor(Scene.way(steps)));
    }

    private static @Nullable Meaning bareSeason(Match match) {
        Season season = Season.of(match.value(Slot.SEASON));
        int word = match.word(Slot.SEASON, 0);
        boolean led =
                match.words().is(match.start() - 1, Slot.LINK) && !match.words().is(match.start() - 1, "of");
        if (!led
                || !Lookalikes.season(match.words(), word)
                || (season == Season.FALL && !match.has("the") && !match.words().is(word - 1, "in"))) {
            return null;
        }
        if (match.end() - match.start() > 1
                && season == Season.FALL
                && match.words().is(word + 1, "of")) {
            return null;
        }
        return match.scene()
                .yearly(
                        year -> Optional.of(CalendarPeriod.season(year, season)),
                        match.directionOrBack(),
                        "XXXX-" + season.symbol());
    }

    private static Meaning yearEnd(Match match) {
        Meaning year = match.scene().step(Grain.YEAR, 0);
        return year.with("END");
    }
}
