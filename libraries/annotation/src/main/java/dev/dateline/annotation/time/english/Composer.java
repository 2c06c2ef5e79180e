package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.calendar.CalendarPeriod;
import dev.dateline.annotation.time.calendar.ClockTime;
import dev.dateline.annotation.time.calendar.Grain;
import dev.dateline.annotation.time.calendar.PartOfDay;
import dev.dateline.annotation.time.reading.Meaning.Dated;
import dev.dateline.annotation.time.reading.Meaning.Recurring;
import dev.dateline.annotation.time.reading.Meaning.Timed;
import dev.dateline.annotation.time.reading.Meaning.Vague;
import dev.dateline.annotation.time.reading.Scene;
import dev.dateline.annotation.time.rule.Found;
import dev.dateline.annotation.time.rule.RuleMatcher;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.annotation.time.word.Words;
import dev.dateline.contract.enriched.Explain.Direction;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Joins a day and a time that stand together, and takes in the words that modify a date: "late", "nearly", "or so". */
public final class Composer {

    private final Words words;
    private final RuleMatcher matcher;
    private final Scene scene;

    /** A composer over one text. */
    public Composer(Words words, RuleMatcher matcher, Scene scene) {
        this.words = words;
        this.matcher = matcher;
        this.scene = scene;
    }

    /** What a date becomes with the words around it; those before {@code free} are taken. */
    public Found compose(Found found, int free) {
        Found joined = join(found);
        for (Found next = join(joined); next.end() > joined.end(); next = join(joined)) {
            joined = next;
        }
        return Modifiers.around(words, placed(joined), free);
    }

    private Found join(Found found) {
        if (found.meaning() instanceof Dated dated && dated.period().grain() == Grain.DAY) {
            return withTime(found, dated);
        }
        if (found.meaning() instanceof Recurring recurring) {
            return recurring(found, recurring);
        }
        if (found.meaning() instanceof Vague vague && vague.value().startsWith("XXXX-WXX-")) {
            return withPart(found);
        }
        if (found.meaning() instanceof Timed timed) {
            Found clocked = withClock(found, timed);
            return clocked.end() > found.end() || timed.day() != null ? clocked : withDay(found, timed);
        }
        return found;
    }

    /** "Friday morning", "Friday at 5 p.m.". */
    private Found withTime(Found day, Dated dated) {
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
        int from = connector(day.end(), "at", "@", ",", "around", "about");
        Found time = timeAt(from);
        return time != null
                        && time.meaning() instanceof Timed timed
                        && timed.day() == null
                        && timed.clock().part() == null
                ? new Found(day.start(), time.end(), timed.on(dated.period().first(), dated.why()), day.rule())
                : day;
    }

    private Found withPart(Found weekday) {
        if (words.is(weekday.end(), Slot.PART) && !words.opensParagraph(weekday.end())) {
            PartOfDay part = PartOfDay.of((int) words.value(weekday.end(), Slot.PART));
            Vague vague = (Vague) weekday.meaning();
            return new Found(
                    weekday.start(),
                    weekday.end() + 1,
                    new Vague(
                            dev.dateline.contract.enriched.TimexType.TIME,
                            vague.value() + "T" + part.symbol(),
                            null,
                            vague.why()),
                    weekday.rule());
        }
        return weekday;
    }

    private boolean plural(int word) {
        char last = words.text().charAt(words.end(word) - 1);
        return last == 's' || last == 'S';
    }

    /** "5 p.m. Friday", "9 a.m. on Nov. 9", "the morning of Nov. 9". */
    private Found withDay(Found time, Timed timed) {
        int from = connector(time.end(), "on", ",", "of", "in");
        if (words.opensParagraph(from) || !matcher.mayBegin(from)) {
            return ranged(time, timed);
        }
        Found day = matcher.at(from);
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
        int from = connector(time.end(), "to", "-", "--", "and", "until", "till", "through");
        Found other = from > time.end() ? timeAt(from) : null;
        if (other == null || !(other.meaning() instanceof Timed second) || second.day() != null) {
            return time;
        }
        int next = connector(other.end(), "on", ",", "of");
        Found day = timeAt(next);
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

    /** "Mondays at 5 p.m." */
    private Found recurring(Found set, Recurring recurring) {
        Found time = words.is(set.end(), "at") ? timeAt(set.end() + 1) : null;
        boolean weekly =
                recurring.value().startsWith("XXXX-WXX-") && recurring.value().length() == 10;
        return weekly
                        && time != null
                        && time.meaning() instanceof Timed timed
                        && timed.clock().part() == null
                ? new Found(
                        set.start(),
                        time.end(),
                        new Recurring(recurring.value() + timed.clock().value(), recurring.mod()),
                        set.rule())
                : set;
    }

    /** "Monday morning at 9". */
    private Found withClock(Found found, Timed part) {
        if (part.clock().part() == null || words.opensParagraph(found.end())) {
            return found;
        }
        int from = connector(found.end(), "at", ",", "around", "about");
        Found time = timeAt(from);
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

    private @Nullable Found timeAt(int word) {
        return word < words.size() && !words.opensParagraph(word) && matcher.mayBegin(word) ? matcher.at(word) : null;
    }

    private int connector(int word, String... connectors) {
        for (String connector : connectors) {
            if (words.is(word, connector)) {
                return word + 1;
            }
        }
        return word;
    }

    /** The day after "local time" and another zone's time: "at 03:34 local time (06:34 UTC) on Saturday". */
    private @Nullable LocalDate dayAhead(int word) {
        int next = words.is(word, "local") && words.is(word + 1, "time") ? word + 2 : word;
        if (words.first(next) == '(') {
            Found other = timeAt(next + 1);
            next = other != null && words.first(other.end()) == ')' ? other.end() + 1 : word;
        }
        if (next == word) {
            return null;
        }
        Found day = timeAt(connector(next, "on"));
        return day != null
                        && day.meaning() instanceof Dated dated
                        && dated.period().grain() == Grain.DAY
                ? dated.period().first()
                : null;
    }

    /** A time of which the text does not tell the day is of the day named last, else of the article's. */
    private Found placed(Found found) {
        if (!(found.meaning() instanceof Timed timed) || timed.day() != null) {
            return found;
        }
        CalendarPeriod named = scene.named();
        if (named != null && named.grain() == Grain.DAY) {
            return found.meaning(timed.on(named.first(), scene.fromNamed(Direction.SAME)));
        }
        LocalDate ahead = dayAhead(found.end());
        if (ahead != null) {
            return found.meaning(timed.on(ahead, scene.fromAnchor(Direction.SAME)));
        }
        return scene.today() == null ? found : found.meaning(timed.on(scene.today(), scene.fromAnchor(Direction.SAME)));
    }
}
