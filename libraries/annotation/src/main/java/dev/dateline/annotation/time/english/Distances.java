package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.calendar.CalendarPeriod;
import dev.dateline.annotation.time.calendar.Grain;
import dev.dateline.annotation.time.reading.Dated;
import dev.dateline.annotation.time.reading.Meaning;
import dev.dateline.annotation.time.reading.Scene;
import dev.dateline.annotation.time.reading.Span;
import dev.dateline.annotation.time.reading.Vague;
import dev.dateline.annotation.time.reading.Why;
import dev.dateline.annotation.time.rule.Match;
import dev.dateline.annotation.time.rule.Rule;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.contract.enriched.Explain.Direction;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates that lie a counted distance away: two years ago, three days later, in a month. */
final class Distances {

    /** The rule after which "more than" speaks of a length. */
    static final String AGO = "so long ago";

    private Distances() {}

    static List<Rule> rules() {
        return List.of(
                new Rule(AGO, "COUNT UNIT ago", Distances::ago),
                new Rule(AGO, "(year - ago | a|NUM year earlier)", Distances::yearAgo),
                new Rule(AGO, "year - earlier", Distances::yearAgo),
                new Rule("so long from now", "in COUNT UNIT", Distances::in),
                new Rule("so long from now", "in half an hour", Distances::inHalfAnHour),
                new Rule(AGO, "NUM UNIT and? NUM UNIT ago", Distances::twoAgo),
                new Rule("so long from now", "COUNT UNIT from now", match -> counted(match, 1)),
                new Rule(
                        "so long from a named day", "in? COUNT UNIT after|from today|tomorrow", Distances::fromDeictic),
                new Rule(
                        "so long before a date in the text",
                        "COUNT UNIT earlier|before|previously",
                        Distances::earlier),
                new Rule(
                        "so long after a date in the text", "COUNT UNIT later|afterward|afterwards", Distances::later));
    }

    private static Meaning ago(Match match) {
        if (match.grain() == Grain.YEAR && match.amount().equals("1")) {
            return yearAgo(match);
        }
        return counted(match, -1);
    }

    /** "A year ago" in a report on a quarter is that quarter a year before. */
    private static Meaning yearAgo(Match match) {
        CalendarPeriod account = match.scene().account();
        CalendarPeriod now = match.scene().current(Grain.YEAR);
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
            return Stretches.momentFromNow(match, span, way);
        }
        CalendarPeriod now = match.scene().current(grain == Grain.WEEKEND ? Grain.WEEK : grain);
        if (now == null || span.count() > 9999) {
            return Vague.date(way < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        CalendarPeriod year = match.scene().current(Grain.YEAR);
        CalendarPeriod anchor = coarse(grain) && year != null ? year : now;
        int years = grain == Grain.DECADE ? 10 : grain == Grain.CENTURY ? 100 : grain == Grain.MILLENNIUM ? 1000 : 1;
        return Dated.of(
                anchor.plus(way * span.count() * (coarse(grain) ? years : 1)),
                match.scene().fromAnchor(Scene.way(way)));
    }

    /** "Will open in two months", but "the second letter in two weeks". */
    private static @Nullable Meaning in(Match match) {
        boolean plain = match.plural() || !match.has(Slot.NUM);
        return plain
                        && match.span().counted()
                        && (!match.grain().ofClock() || match.scene().now() != null)
                        && match.grain() != Grain.QUARTER
                        && match.direction() == Direction.FUTURE
                ? counted(match, 1)
                : null;
    }

    private static @Nullable Meaning inHalfAnHour(Match match) {
        return match.scene().now() == null ? null : Stretches.momentFromNow(match, new Span("30", Grain.MINUTE), 1);
    }

    /** "Two weeks and two days ago". */
    private static @Nullable Meaning twoAgo(Match match) {
        LocalDate today = match.scene().today();
        int unit = match.value(Slot.UNIT, 1);
        Grain second = Grain.of(unit < 0 ? ~unit : unit);
        boolean days = !match.grain().ofClock() && !second.ofClock() && match.value(Slot.NUM) < 1000;
        if (today == null || !days || match.value(Slot.NUM, 1) > 1000) {
            return null;
        }
        LocalDate date = CalendarPeriod.plus(today, -match.value(Slot.NUM), match.grain());
        return Dated.of(
                CalendarPeriod.containing(CalendarPeriod.plus(date, -match.value(Slot.NUM, 1), second), second),
                match.scene().fromAnchor(Direction.PAST));
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
                CalendarPeriod.day(CalendarPeriod.plus(base, span.count(), span.grain())),
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
        CalendarPeriod named = match.scene().named();
        if (span.counted()
                && span.grain().ofClock()
                && named == null
                && match.scene().now() != null) {
            return Stretches.momentFromNow(match, span, way);
        }
        if (!span.counted() || span.grain().ofClock() || span.count() > 9999) {
            return null;
        }
        if (named == null || (way < 0 && span.grain() == Grain.YEAR && span.count() == 1 && !match.has("before"))) {
            return way < 0 ? (span.grain() == Grain.YEAR ? yearAgo(match) : counted(match, -1)) : null;
        }
        Grain grain = span.grain();
        CalendarPeriod from =
                named.grain().coarserThan(grain) ? named : CalendarPeriod.containing(named.first(), grain);
        LocalDate first = CalendarPeriod.plus(from.first(), way * span.count(), grain);
        Grain result = coarse(grain) ? Grain.YEAR : grain;
        return Dated.of(CalendarPeriod.containing(first, result), match.scene().fromNamed(Scene.way(way)));
    }
}
