package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.calendar.ClockTime;
import dev.dateline.annotation.time.calendar.Grain;
import dev.dateline.annotation.time.calendar.PartOfDay;
import dev.dateline.annotation.time.reading.Dated;
import dev.dateline.annotation.time.reading.Timed;
import dev.dateline.annotation.time.rule.Found;
import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.annotation.time.word.Slot;

/** Joins a time with what stands after it: "5 p.m. Friday", "the morning of Nov. 9", "Monday morning at 9". */
final class TimeThenDay {

    private final ScannedWords words;
    private final Neighbours neighbours;

    TimeThenDay(ScannedWords words, Neighbours neighbours) {
        this.words = words;
        this.neighbours = neighbours;
    }

    /** "5 p.m. Friday", "9 a.m. on Nov. 9", "the morning of Nov. 9". */
    Found withDay(Found time, Timed timed) {
        int from = neighbours.after(time.end(), "on", ",", "of", "in");
        Found day = neighbours.dateAt(from);
        if (day == null) {
            return ranged(time, timed);
        }
        if (day.meaning() instanceof Dated dated && dated.period().grain() == Grain.DAY) {
            return new Found(time.start(), day.end(), timed.on(dated.period().first(), dated.why()), time.rule());
        }
        boolean part = day.meaning() instanceof Timed other
                && other.day() != null
                && other.clock().part() != null;
        if (part && timed.clock().part() == null) {
            Timed other = (Timed) day.meaning();
            return new Found(
                    time.start(),
                    day.end(),
                    new Timed(other.day(), halved(time, timed.clock(), other.clock()), null, other.why()),
                    time.rule());
        }
        return time;
    }

    /** "3:00 to 4:00 tomorrow": the first time is of the second's day. */
    private Found ranged(Found time, Timed timed) {
        int from = neighbours.after(time.end(), "to", "-", "--", "and", "until", "till", "through");
        Found other = from > time.end() ? neighbours.dateAt(from) : null;
        if (other == null || !(other.meaning() instanceof Timed second) || second.day() != null) {
            return time;
        }
        int next = neighbours.after(other.end(), "on", ",", "of");
        Found day = neighbours.dateAt(next);
        if (day == null) {
            return time;
        }
        if (day.meaning() instanceof Dated dated && dated.period().grain() == Grain.DAY) {
            return time.meaning(timed.on(dated.period().first(), dated.why()));
        }
        return day.meaning() instanceof Timed part
                        && part.day() != null
                        && part.clock().part() != null
                ? time.meaning(new Timed(part.day(), halved(other, timed.clock(), part.clock()), null, part.why()))
                : time;
    }

    /** "Monday morning at 9". */
    Found withClock(Found found, Timed part) {
        if (part.clock().part() == null || words.opensParagraph(found.end())) {
            return found;
        }
        int from = neighbours.after(found.end(), "at", ",", "around", "about");
        Found time = neighbours.dateAt(from);
        if (time == null && from > found.end() && words.is(from, Slot.NUM) && !words.is(from + 1, Slot.UNIT)) {
            long hour = words.value(from, Slot.NUM);
            if (hour >= 1 && hour <= 12 && words.is(found.end(), "at")) {
                time = new Found(from, from + 1, Timed.of(ClockTime.at((int) hour)), found.rule());
            }
        }
        return time != null
                        && time.meaning() instanceof Timed timed
                        && timed.day() == null
                        && timed.clock().part() == null
                ? new Found(
                        found.start(),
                        time.end(),
                        new Timed(part.day(), halved(time, timed.clock(), part.clock()), null, part.why()),
                        found.rule())
                : found;
    }

    private ClockTime halved(Found time, ClockTime clock, ClockTime part) {
        PartOfDay of = part.part();
        boolean second = of == PartOfDay.AFTERNOON || of == PartOfDay.EVENING || of == PartOfDay.NIGHT;
        boolean told = words.is(time.end() - 1, Slot.AMPM) || words.is(time.end() - 2, Slot.AMPM);
        return second && clock.hour() >= 1 && !told ? clock.afternoon() : clock;
    }
}
