package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.calendar.CalendarPeriod;
import dev.dateline.annotation.time.calendar.Grain;
import dev.dateline.annotation.time.reading.Dated;
import dev.dateline.annotation.time.reading.Scene;
import dev.dateline.annotation.time.reading.Timed;
import dev.dateline.annotation.time.rule.Found;
import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.contract.enriched.Explain.Direction;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Gives a time the zone and the day that stand after it, and where none do the day that is spoken of. */
final class Placing {

    private final ScannedWords words;
    private final Neighbours neighbours;
    private final Scene scene;

    Placing(ScannedWords words, Neighbours neighbours, Scene scene) {
        this.words = words;
        this.neighbours = neighbours;
        this.scene = scene;
    }

    Found placed(Found found) {
        if (!(found.meaning() instanceof Timed timed)) {
            return found;
        }
        Timed zoned = timed.clock().part() == null && timed.clock().zone() == null ? zoned(found.end(), timed) : timed;
        return found.meaning(zoned.day() == null ? onDay(found.end(), zoned) : zoned);
    }

    /** "9 p.m. ET", "noon Eastern time". */
    private Timed zoned(int next, Timed timed) {
        Zones.Loose zone = Zones.at(words, next);
        return zone == null || zone.zone() == null
                ? timed
                : new Timed(timed.day(), timed.clock().in(zone.zone()), timed.mod(), timed.why());
    }

    /** A time of which the text does not tell the day is of the day after it, else of the one named last, else the article's. */
    private Timed onDay(int next, Timed timed) {
        LocalDate ahead = dayAhead(next);
        if (ahead != null) {
            return timed.on(ahead, scene.fromAnchor(Direction.SAME));
        }
        CalendarPeriod named = scene.named();
        if (named != null && named.grain() == Grain.DAY) {
            return timed.on(named.first(), scene.fromNamed(Direction.SAME));
        }
        LocalDate today = scene.today();
        return today == null ? timed : timed.on(today, scene.fromAnchor(Direction.SAME));
    }

    /** The day after a zone's loose name and another zone's time: "at 03:34 local time (06:34 UTC) on Saturday". */
    private @Nullable LocalDate dayAhead(int word) {
        Zones.Loose zone = Zones.at(words, word);
        int next = zone == null ? word : zone.end();
        if (words.first(next) == '(') {
            Found other = neighbours.dateAt(next + 1);
            next = other != null && words.first(other.end()) == ')' ? other.end() + 1 : next;
        }
        if (next == word) {
            return null;
        }
        Found day = neighbours.dateAt(neighbours.after(next, "on", ","));
        return day != null
                        && day.meaning() instanceof Dated dated
                        && dated.period().grain() == Grain.DAY
                ? dated.period().first()
                : null;
    }
}
