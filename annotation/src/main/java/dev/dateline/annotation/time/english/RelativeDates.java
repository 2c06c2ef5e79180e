package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.calendar.Grain;
import dev.dateline.annotation.time.calendar.Period;
import dev.dateline.annotation.time.calendar.Season;
import dev.dateline.annotation.time.reading.Meaning;
import dev.dateline.annotation.time.reading.Meaning.Dated;
import dev.dateline.annotation.time.reading.Meaning.Vague;
import dev.dateline.annotation.time.reading.Scene;
import dev.dateline.annotation.time.reading.Span;
import dev.dateline.annotation.time.reading.Why;
import dev.dateline.annotation.time.rule.Match;
import dev.dateline.annotation.time.rule.Rule;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.contract.enriched.Explain.Direction;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates that are counted from the article's date or from one named before. */
final class RelativeDates {

    private RelativeDates() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("unit by step", "the? STEP calendar? UNIT", RelativeDates::step),
                new Rule("unit by step", "this past|coming UNIT", RelativeDates::step),
                new Rule("unit after next", "the UNIT after next", match -> match.scene()
                        .step(match.grain(), 2)),
                new Rule("unit before last", "the UNIT before last", RelativeDates::beforeLast),
                new Rule("month by step", "(this past|coming | STEP) MONTH", RelativeDates::month),
                new Rule("season by step", "(this past|coming | the? STEP) SEASON", RelativeDates::season),
                new Rule("season", "the? SEASON", RelativeDates::bareSeason),
                new Rule("ago", "COUNT UNIT ago", RelativeDates::ago),
                new Rule("ago", "(year - ago | a|NUM year earlier)", RelativeDates::yearAgo),
                new Rule("ago", "year - earlier", RelativeDates::yearAgo),
                new Rule("from now", "COUNT UNIT from now", match -> counted(match, 1)),
                new Rule("from a day", "COUNT UNIT after|from today|tomorrow", RelativeDates::fromDeictic),
                new Rule("earlier", "COUNT UNIT earlier|before|previously", RelativeDates::earlier),
                new Rule("later", "COUNT UNIT later|afterward|afterwards", RelativeDates::later),
                new Rule("neighbour", "the previous|preceding|following|next UNIT", RelativeDates::neighbour),
                new Rule("neighbour", "the UNIT before|after", RelativeDates::dayBefore),
                new Rule("that unit", "(that|the same | that same) UNIT", RelativeDates::that),
                new Rule("that unit", "that UNIT|SEASON|MONTH", RelativeDates::that),
                new Rule("that unit", "the same SEASON|MONTH", RelativeDates::that),
                new Rule("the unit", "the UNIT", RelativeDates::definite),
                new Rule("week of a day", "the week of MONTH DAY", RelativeDates::weekOf),
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
        boolean past = match.has("past");
        if (past
                && (grain == Grain.WEEK || grain == Grain.DAY || grain == Grain.MONTH || grain == Grain.DECADE)
                && !match.has("this")) {
            return Lengths.beforeNow(match, new Span("1", grain));
        }
        if (match.has("the") && steps != 0 && match.scene().named() != null && !past) {
            return neighbour(match);
        }
        return match.scene().step(grain, steps);
    }

    private static @Nullable Meaning month(Match match) {
        if (!Names.month(match, false)) {
            return null;
        }
        int month = match.value(Slot.MONTH);
        LocalDate today = match.scene().today();
        if (today == null) {
            return Vague.date(String.format(Locale.ROOT, "XXXX-%02d", month));
        }
        int steps = steps(match);
        int year = today.getYear();
        int current = today.getMonthValue();
        int shift = steps < 0 ? (month < current ? 0 : -1) : steps > 0 ? (month > current ? 0 : 1) : 0;
        return Dated.of(Period.month(year + shift, month), match.scene().fromAnchor(Scene.way(steps)));
    }

    private static Meaning season(Match match) {
        Season season = Season.of(match.value(Slot.SEASON));
        int steps = steps(match);
        LocalDate today = match.scene().today();
        if (today == null) {
            return Vague.date("XXXX-" + season.symbol());
        }
        Period now = Period.containing(today, Grain.SEASON);
        if (steps == 0 || match.has("this")) {
            Direction direction = steps < 0 ? Direction.PAST : steps > 0 ? Direction.FUTURE : null;
            return match.scene()
                    .yearly(year -> Optional.of(Period.season(year, season)), direction, "XXXX-" + season.symbol());
        }
        int year = now.first().getYear();
        Period same = Period.season(year, season);
        if (steps < 0) {
            year = same.first().isBefore(now.first()) ? year : year - 1;
        } else {
            year = same.first().isAfter(now.first()) ? year : year + 1;
        }
        return Dated.of(Period.season(year, season), match.scene().fromAnchor(Scene.way(steps)));
    }

    private static @Nullable Meaning bareSeason(Match match) {
        Season season = Season.of(match.value(Slot.SEASON));
        int word = match.word(Slot.SEASON, 0);
        boolean led =
                match.words().is(match.start() - 1, Slot.LINK) && !match.words().is(match.start() - 1, "of");
        if (!led
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
                        year -> Optional.of(Period.season(year, season)),
                        match.directionOrBack(),
                        "XXXX-" + season.symbol());
    }

    private static Meaning ago(Match match) {
        if (match.grain() == Grain.YEAR && match.amount().equals("1")) {
            return yearAgo(match);
        }
        return counted(match, -1);
    }

    /** "A year ago" in a report on a quarter is that quarter a year before. */
    private static Meaning yearAgo(Match match) {
        Period account = match.scene().account();
        Period now = match.scene().current(Grain.YEAR);
        if (account != null) {
            int years = account.grain() == Grain.QUARTER ? -4 : account.grain() == Grain.HALF ? -2 : -1;
            return Dated.of(
                    account.plus(years),
                    new Why(account.value(), dev.dateline.contract.enriched.Explain.AnchorFrom.TEXT, Direction.PAST));
        }
        return now == null
                ? Vague.date("PAST_REF")
                : Dated.of(now.plus(-1), match.scene().fromAnchor(Direction.PAST));
    }

    private static Meaning counted(Match match, int way) {
        Span span = match.span();
        Grain grain = span.grain();
        if (!span.counted()) {
            return Vague.date(way < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        if (grain.ofClock()) {
            return Lengths.momentFromNow(match, span, way);
        }
        Period now = match.scene().current(grain == Grain.WEEKEND ? Grain.WEEK : grain);
        if (now == null || span.count() > 9999) {
            return Vague.date(way < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        Period year = match.scene().current(Grain.YEAR);
        Period anchor = coarse(grain) && year != null ? year : now;
        int years = grain == Grain.DECADE ? 10 : grain == Grain.CENTURY ? 100 : grain == Grain.MILLENNIUM ? 1000 : 1;
        return Dated.of(
                anchor.plus(way * span.count() * (coarse(grain) ? years : 1)),
                match.scene().fromAnchor(Scene.way(way)));
    }

    private static boolean coarse(Grain grain) {
        return grain.coarserThan(Grain.YEAR);
    }

    private static @Nullable Meaning fromDeictic(Match match) {
        LocalDate today = match.scene().today();
        Span span = match.span();
        if (today == null || !span.counted() || span.grain().ofClock()) {
            return null;
        }
        LocalDate base = match.has("tomorrow") ? today.plusDays(1) : today;
        return Dated.of(
                Period.day(Period.plus(base, span.count(), span.grain())),
                match.scene().fromAnchor(Direction.FUTURE));
    }

    private static @Nullable Meaning earlier(Match match) {
        if (match.has("before")
                && !match.words().opensParagraph(match.end())
                && Character.isLetter(match.words().first(match.end()))) {
            return null;
        }
        return fromNamed(match, -1);
    }

    private static @Nullable Meaning later(Match match) {
        return fromNamed(match, 1);
    }

    private static @Nullable Meaning fromNamed(Match match, int way) {
        Span span = match.span();
        Period named = match.scene().named();
        if (!span.counted() || span.grain().ofClock() || span.count() > 9999) {
            return null;
        }
        if (named == null || (way < 0 && span.grain() == Grain.YEAR && span.count() == 1 && !match.has("before"))) {
            return way < 0 ? (span.grain() == Grain.YEAR ? yearAgo(match) : counted(match, -1)) : null;
        }
        Grain grain = span.grain();
        Period from = named.grain().coarserThan(grain) ? named : Period.containing(named.first(), grain);
        LocalDate first = Period.plus(from.first(), way * span.count(), grain);
        Grain result = coarse(grain) ? Grain.YEAR : grain;
        return Dated.of(Period.containing(first, result), match.scene().fromNamed(Scene.way(way)));
    }

    /** "The following year": counted from the date named last. */
    private static @Nullable Meaning neighbour(Match match) {
        if (match.plural() || match.grain().ofClock()) {
            return null;
        }
        int way = match.has("previous") || match.has("preceding") || match.has("last") ? -1 : 1;
        Period named = match.scene().named();
        if (named == null || (match.grain() == Grain.YEAR && named.grain().coarserThan(Grain.YEAR))) {
            return match.scene().step(match.grain(), way);
        }
        Period base = Period.containing(named.first(), match.grain());
        return Dated.of(base.plus(way), match.scene().fromNamed(Scene.way(way)));
    }

    /** "The day before", when no event follows that it is before. */
    private static @Nullable Meaning dayBefore(Match match) {
        Period named = match.scene().named();
        if (match.plural()
                || match.grain().ofClock()
                || (Character.isLetterOrDigit(match.words().first(match.end()))
                        && !match.words().opensParagraph(match.end()))) {
            return null;
        }
        int way = match.has("before") ? -1 : 1;
        if (named == null) {
            return match.scene().step(match.grain(), way);
        }
        return Dated.of(
                Period.containing(named.first(), match.grain()).plus(way),
                match.scene().fromNamed(Scene.way(way)));
    }

    private static @Nullable Meaning that(Match match) {
        Period named = match.scene().named();
        if (match.has(Slot.SEASON)) {
            Season season = Season.of(match.value(Slot.SEASON));
            return named == null
                    ? Vague.date("XXXX-" + season.symbol())
                    : Dated.of(
                            Period.season(named.first().getYear(), season),
                            match.scene().fromNamed(Direction.SAME));
        }
        if (match.has(Slot.MONTH)) {
            return named == null || !Names.month(match, false)
                    ? null
                    : Dated.of(
                            Period.month(named.first().getYear(), match.value(Slot.MONTH)),
                            match.scene().fromNamed(Direction.SAME));
        }
        if (match.plural() || match.grain().ofClock() || match.grain() == Grain.CENTURY) {
            return null;
        }
        if (named == null || named.grain().coarserThan(match.grain())) {
            return match.has("that") && !match.has("same") ? null : Scene.unplaced(match.grain());
        }
        return Dated.of(
                Period.containing(named.first(), match.grain()), match.scene().fromNamed(Direction.SAME));
    }

    /** "The week", "the year": the one that the article is of, where the words around do not make it another. */
    private static @Nullable Meaning definite(Match match) {
        boolean accounts =
                match.words().is(match.end(), "ended") || match.words().is(match.end(), "ending");
        return switch (match.grain()) {
            case YEAR -> accounts ? Lengths.plain(match) : whole(match, Grain.YEAR);
            case WEEK, MONTH -> accounts ? null : whole(match, match.grain());
            case WEEKEND -> match.plural() ? null : weekend(match);
            default -> null;
        };
    }

    private static @Nullable Meaning whole(Match match, Grain grain) {
        return match.plural() || !led(match) ? null : match.scene().step(grain, 0);
    }

    private static boolean led(Match match) {
        int before = match.start() - 1;
        return (match.words().is(before, "of")
                        || match.words().is(before, "for")
                        || match.words().is(before, "in")
                        || match.words().is(before, "during"))
                && !match.words().is(match.end(), "of")
                && !match.words().is(match.end(), "before")
                && !match.words().is(match.end(), "after")
                && !match.words().is(match.end(), "to")
                && !match.words().is(match.end(), "since");
    }

    private static Meaning weekend(Match match) {
        LocalDate today = match.scene().today();
        if (today == null) {
            return Scene.unplaced(Grain.WEEKEND);
        }
        Period week = Period.containing(today, Grain.WEEKEND);
        boolean ahead = match.direction() == Direction.FUTURE || !week.first().isAfter(today);
        return Dated.of(ahead ? week : week.plus(-1), match.scene().fromAnchor(Scene.way(ahead ? 0 : -1)));
    }

    private static @Nullable Meaning weekOf(Match match) {
        int month = match.value(Slot.MONTH);
        int day = match.day();
        if (day > 28) {
            return null;
        }
        Meaning meaning = match.scene()
                .yearly(
                        year -> Optional.of(Period.day(LocalDate.of(year, month, day))),
                        match.direction(),
                        Scene.unplaced(Grain.WEEK).value());
        return meaning instanceof Dated dated
                ? Dated.of(Period.containing(dated.period().first(), Grain.WEEK), dated.why())
                : meaning;
    }

    private static Meaning yearEnd(Match match) {
        Meaning year = match.scene().step(Grain.YEAR, 0);
        return year.with("END");
    }
}
