package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.calendar.CalendarPeriod;
import dev.dateline.annotation.time.calendar.Grain;
import dev.dateline.annotation.time.reading.Dated;
import dev.dateline.annotation.time.reading.Meaning;
import dev.dateline.annotation.time.reading.Scene;
import dev.dateline.annotation.time.reading.Vague;
import dev.dateline.annotation.time.rule.Match;
import dev.dateline.annotation.time.rule.Rule;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.contract.enriched.Explain.Direction;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weekdays, and the days that are named by their distance: today, tomorrow, yesterday. */
final class Weekdays {

    private Weekdays() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("weekday", "WEEKDAY", Weekdays::bare),
                new Rule(
                        "weekday before",
                        "(this past|previous | last|past|previous | the previous) WEEKDAY",
                        Weekdays::before),
                new Rule(
                        "weekday after",
                        "(this coming|next | coming|next|following | the next|following) WEEKDAY",
                        Weekdays::after),
                new Rule(
                        "weekday so many weeks before",
                        "a|NUM week|weeks ago ,|on? WEEKDAY",
                        match -> weeksOff(match, -1)),
                new Rule(
                        "weekday so many weeks after", "a|NUM week|weeks from|on WEEKDAY", match -> weeksOff(match, 1)),
                new Rule("weekday so many weeks after", "WEEKDAY week & .|,|and?", Weekdays::weekOn),
                new Rule("day before a weekday", "the day before last|past? WEEKDAY", match -> beside(match, -1)),
                new Rule("day after a weekday", "the day after last|past? WEEKDAY", match -> beside(match, 1)),
                new Rule("weekday of this week", "this WEEKDAY", Weekdays::thisWeek),
                new Rule(
                        "weekday of last, this or next week",
                        "WEEKDAY of|in? the? STEP|following week",
                        Weekdays::ofWeek),
                new Rule(
                        "weekday of last, this or next week",
                        "WEEKDAY & PART of|in? the? STEP|following week",
                        Weekdays::ofWeek),
                new Rule("weekday of last, this or next week", "STEP week on|--|-|,? WEEKDAY", Weekdays::ofWeek),
                new Rule("yesterday, today or tomorrow", "DEICTIC", Weekdays::deictic),
                new Rule("yesterday, today or tomorrow", "the? day before yesterday", match -> match.scene()
                        .step(Grain.DAY, -2)),
                new Rule("yesterday, today or tomorrow", "the? day after tomorrow", match -> match.scene()
                        .step(Grain.DAY, 2)));
    }

    private static @Nullable Meaning bare(Match match) {
        if (!Lookalikes.weekday(match)) {
            return null;
        }
        Direction direction = match.directionOrBack();
        return match.scene().weekday(match.value(Slot.WEEKDAY), direction);
    }

    /** The last one before today: "last Friday" said on a Friday is a week ago. */
    private static @Nullable Meaning before(Match match) {
        if (match.has("previous")) {
            return Lookalikes.weekday(match) ? ofWeek(match, -1) : null;
        }
        return moved(match, match.scene().weekday(match.value(Slot.WEEKDAY), Direction.PAST), -7);
    }

    private static @Nullable Meaning after(Match match) {
        return !match.has("the") && (match.has("next") || match.has("following"))
                ? ofWeek(match, 1)
                : moved(match, match.scene().weekday(match.value(Slot.WEEKDAY), Direction.FUTURE), 7);
    }

    /** "A week ago Thursday", "two weeks from Monday": counted from the last or the next such day. */
    private static @Nullable Meaning weeksOff(Match match, int way) {
        int weeks = match.has(Slot.NUM) ? match.value(Slot.NUM) : 1;
        if (weeks < 1 || weeks > 52 || !Lookalikes.weekday(match)) {
            return null;
        }
        Meaning day = match.scene().weekday(match.value(Slot.WEEKDAY), way < 0 ? Direction.PAST : Direction.FUTURE);
        return day instanceof Dated dated
                ? Dated.of(CalendarPeriod.day(dated.period().first().plusWeeks((long) way * weeks)), dated.why())
                : day;
    }

    /** "The day before last Tuesday's hearing". */
    private static @Nullable Meaning beside(Match match, int days) {
        Meaning weekday = match.has("last") || match.has("past") ? before(match) : bare(match);
        return weekday instanceof Dated dated
                ? Dated.of(CalendarPeriod.day(dated.period().first().plusDays(days)), dated.why())
                : weekday;
    }

    /** "Monday week", as the British say. */
    private static @Nullable Meaning weekOn(Match match) {
        return match.direction() == Direction.PAST || match.words().is(match.start() - 1, "the")
                ? null
                : weeksOff(match, 1);
    }

    private static @Nullable Meaning moved(Match match, Meaning meaning, int days) {
        if (!Lookalikes.weekday(match)) {
            return null;
        }
        LocalDate today = match.scene().today();
        return meaning instanceof Dated dated && dated.period().first().equals(today)
                ? Dated.of(CalendarPeriod.day(dated.period().first().plusDays(days)), dated.why())
                : meaning;
    }

    private static @Nullable Meaning thisWeek(Match match) {
        return Lookalikes.weekday(match) ? match.scene().weekday(match.value(Slot.WEEKDAY), Direction.SAME) : null;
    }

    private static Meaning ofWeek(Match match) {
        return ofWeek(match, match.has(Slot.STEP) ? match.value(Slot.STEP) : 1);
    }

    private static Meaning ofWeek(Match match, int step) {
        int weekday = match.value(Slot.WEEKDAY);
        CalendarPeriod week = match.scene().current(Grain.WEEK);
        return week == null
                ? Vague.date("XXXX-WXX-" + weekday)
                : Dated.of(
                        CalendarPeriod.day(week.plus(step).first().plusDays(weekday - 1L)),
                        match.scene().fromAnchor(Scene.way(step)));
    }

    private static @Nullable Meaning deictic(Match match) {
        if (Lookalikes.era(match)) {
            return null;
        }
        int days = match.value(Slot.DEICTIC);
        Meaning meaning = match.scene().step(Grain.DAY, days);
        return meaning instanceof Vague && days == 0 ? Vague.date("PRESENT_REF") : meaning;
    }
}
