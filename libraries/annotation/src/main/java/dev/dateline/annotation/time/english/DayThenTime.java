package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.calendar.ClockTime;
import dev.dateline.annotation.time.calendar.PartOfDay;
import dev.dateline.annotation.time.reading.Dated;
import dev.dateline.annotation.time.reading.Recurring;
import dev.dateline.annotation.time.reading.Timed;
import dev.dateline.annotation.time.reading.Vague;
import dev.dateline.annotation.time.rule.Found;
import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.contract.enriched.TimexType;

/** Joins a day with the time after it: "Friday morning", "Friday at 5 p.m.", "Mondays at noon". */
final class DayThenTime {

    private final ScannedWords words;
    private final Neighbours neighbours;

    DayThenTime(ScannedWords words, Neighbours neighbours) {
        this.words = words;
        this.neighbours = neighbours;
    }

    /** "Friday morning", "Friday at 5 p.m.". */
    Found withTime(Found day, Dated dated) {
        if (words.opensParagraph(day.end())) {
            return day;
        }
        int next = words.is(day.end(), "in") && words.is(day.end() + 1, "the") ? day.end() + 2 : day.end();
        next += words.is(next, "early") || words.is(next, "late") ? 1 : 0;
        if (words.is(next, Slot.PART) && !plural(next)) {
            ClockTime part = ClockTime.of(PartOfDay.of((int) words.value(next, Slot.PART)));
            return new Found(
                    day.start(), next + 1, Timed.of(part).on(dated.period().first(), dated.why()), day.rule());
        }
        int from = neighbours.after(day.end(), "at", "@", ",", "around", "about");
        Found time = neighbours.dateAt(from);
        return time != null
                        && time.meaning() instanceof Timed timed
                        && timed.day() == null
                        && timed.clock().part() == null
                ? new Found(day.start(), time.end(), timed.on(dated.period().first(), dated.why()), day.rule())
                : day;
    }

    /** "Friday morning" where the text does not tell which Friday. */
    Found withPart(Found weekday) {
        if (words.is(weekday.end(), Slot.PART) && !words.opensParagraph(weekday.end())) {
            PartOfDay part = PartOfDay.of((int) words.value(weekday.end(), Slot.PART));
            Vague vague = (Vague) weekday.meaning();
            return new Found(
                    weekday.start(),
                    weekday.end() + 1,
                    new Vague(TimexType.TIME, vague.value() + "T" + part.symbol(), null, vague.why()),
                    weekday.rule());
        }
        return weekday;
    }

    /** "Mondays at 5 p.m." */
    Found recurring(Found set, Recurring recurring) {
        boolean clock = words.is(set.end(), "at") || words.is(set.end(), Slot.CLOCK);
        Found time = clock ? neighbours.dateAt(neighbours.after(set.end(), "at")) : null;
        boolean weekly =
                recurring.value().startsWith("XXXX-WXX-") && recurring.value().length() == 10;
        return weekly
                        && time != null
                        && time.meaning() instanceof Timed timed
                        && timed.clock().part() == null
                ? new Found(
                        set.start(),
                        time.end(),
                        new Recurring(recurring.value() + timed.clock().value(null), recurring.mod()),
                        set.rule())
                : set;
    }

    private boolean plural(int word) {
        char last = words.text().charAt(words.end(word) - 1);
        return last == 's' || last == 'S';
    }
}
