package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.calendar.CalendarPeriod;
import dev.dateline.annotation.time.calendar.Grain;
import dev.dateline.annotation.time.calendar.Season;
import dev.dateline.annotation.time.reading.Dated;
import dev.dateline.annotation.time.reading.Meaning;
import dev.dateline.annotation.time.reading.Scene;
import dev.dateline.annotation.time.reading.Vague;
import dev.dateline.annotation.time.rule.Match;
import dev.dateline.annotation.time.rule.Rule;
import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.contract.enriched.Explain.Direction;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates that lean on one named before, or on the article's own: the following year, that day, the weekend. */
final class NamedBefore {

    private NamedBefore() {}

    static List<Rule> rules() {
        return List.of(
                new Rule(
                        "day, week, month or year before or after a date in the text",
                        "the previous|preceding|following|next UNIT",
                        NamedBefore::neighbour),
                new Rule(
                        "day, week, month or year before or after a date in the text",
                        "the UNIT before|after|previous|previously",
                        NamedBefore::dayBefore),
                new Rule(
                        "month of a name before or after a date in the text",
                        "the following|next|previous|preceding MONTH",
                        NamedBefore::neighbourMonth),
                new Rule("day of a date in the text", "the day", NamedBefore::theDay),
                new Rule(
                        "day, week, month or year of a date in the text",
                        "(that|the same | that same) UNIT",
                        NamedBefore::that),
                new Rule("day, week, month or year of a date in the text", "that UNIT|SEASON|MONTH", NamedBefore::that),
                new Rule("day, week, month or year of a date in the text", "the same SEASON|MONTH", NamedBefore::that),
                new Rule("day, week, month or year that the article is of", "the UNIT", NamedBefore::definite));
    }

    /** "The following year": counted from the date named last. */
    static @Nullable Meaning neighbour(Match match) {
        if (match.plural() || match.grain().ofClock()) {
            return null;
        }
        int way = match.has("previous") || match.has("preceding") || match.has("last") ? -1 : 1;
        CalendarPeriod named = match.scene().named();
        if (named == null || (match.grain() == Grain.YEAR && named.grain().coarserThan(Grain.YEAR))) {
            return match.scene().step(match.grain(), way);
        }
        CalendarPeriod base = CalendarPeriod.containing(named.first(), match.grain());
        return Dated.of(base.plus(way), match.scene().fromNamed(Scene.way(way)));
    }

    /** "The day before", when no event follows that it is before. */
    private static @Nullable Meaning dayBefore(Match match) {
        CalendarPeriod named = match.scene().named();
        if (match.plural()
                || match.grain().ofClock()
                || (Character.isLetterOrDigit(match.words().first(match.end()))
                        && !match.words().opensParagraph(match.end()))) {
            return null;
        }
        int way = match.has("after") ? 1 : -1;
        if (named == null) {
            return match.scene().step(match.grain(), way);
        }
        return Dated.of(
                CalendarPeriod.containing(named.first(), match.grain()).plus(way),
                match.scene().fromNamed(Scene.way(way)));
    }

    /** "June 2019 and the following March". */
    private static @Nullable Meaning neighbourMonth(Match match) {
        int month = match.value(Slot.MONTH);
        CalendarPeriod named = match.scene().named();
        CalendarPeriod base = named != null ? named : match.scene().current(Grain.DAY);
        if (base == null || !match.words().capital(match.word(Slot.MONTH, 0))) {
            return null;
        }
        boolean back = match.has("previous") || match.has("preceding");
        CalendarPeriod same = CalendarPeriod.month(base.first().getYear(), month);
        CalendarPeriod later = same.first().isAfter(base.first()) ? same : same.plus(12);
        return Dated.of(
                back ? (same.first().isBefore(base.first()) ? same : same.plus(-12)) : later,
                match.scene().fromNamed(back ? Direction.PAST : Direction.FUTURE));
    }

    /** "On the day", "for the day": of the date spoken of, else the article's. */
    private static @Nullable Meaning theDay(Match match) {
        ScannedWords words = match.words();
        int before = match.start() - 1;
        boolean led =
                words.is(before, "on") || (words.is(before, "for") && !Character.isLetter(words.first(match.end())));
        boolean ends = !Character.isLetterOrDigit(words.first(match.end())) || words.opensParagraph(match.end());
        if (!led || !(ends || words.is(match.end(), Slot.LINK)) || words.is(match.end(), "of")) {
            return null;
        }
        CalendarPeriod named = match.scene().named();
        return named != null && named.grain() == Grain.DAY
                ? Dated.of(named, match.scene().fromNamed(Direction.SAME))
                : match.scene().step(Grain.DAY, 0);
    }

    private static @Nullable Meaning that(Match match) {
        CalendarPeriod named = match.scene().named();
        if (match.has(Slot.SEASON)) {
            Season season = Season.of(match.value(Slot.SEASON));
            return named == null
                    ? Vague.date("XXXX-" + season.symbol())
                    : Dated.of(
                            CalendarPeriod.season(named.first().getYear(), season),
                            match.scene().fromNamed(Direction.SAME));
        }
        if (match.has(Slot.MONTH)) {
            return named == null || !Lookalikes.month(match, false)
                    ? null
                    : Dated.of(
                            CalendarPeriod.month(named.first().getYear(), match.value(Slot.MONTH)),
                            match.scene().fromNamed(Direction.SAME));
        }
        if (match.plural() || match.grain().ofClock() || match.grain() == Grain.CENTURY) {
            return null;
        }
        if (named == null || named.grain().coarserThan(match.grain())) {
            if (match.grain() == Grain.WEEKEND) {
                return match.scene().step(Grain.WEEKEND, 0);
            }
            return match.has("that") && !match.has("same") ? null : within(named, match.grain());
        }
        return Dated.of(
                CalendarPeriod.containing(named.first(), match.grain()),
                match.scene().fromNamed(Direction.SAME));
    }

    /** "Last October ... that same day": a day of October. */
    private static Meaning within(@Nullable CalendarPeriod named, Grain grain) {
        boolean dayOfMonth = named != null && named.grain() == Grain.MONTH && grain == Grain.DAY;
        return dayOfMonth ? Vague.date(named.value() + "-XX") : Scene.unplaced(grain);
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
        CalendarPeriod week = CalendarPeriod.containing(today, Grain.WEEKEND);
        boolean ahead = match.direction() == Direction.FUTURE || !week.first().isAfter(today);
        return Dated.of(ahead ? week : week.plus(-1), match.scene().fromAnchor(Scene.way(ahead ? 0 : -1)));
    }
}
