package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.calendar.Grain;
import dev.dateline.annotation.time.reading.Dated;
import dev.dateline.annotation.time.reading.Lasting;
import dev.dateline.annotation.time.reading.Meaning;
import dev.dateline.annotation.time.reading.Recurring;
import dev.dateline.annotation.time.reading.Scene;
import dev.dateline.annotation.time.reading.Timed;
import dev.dateline.annotation.time.reading.Vague;
import dev.dateline.annotation.time.rule.Found;
import dev.dateline.annotation.time.rule.RuleMatcher;
import dev.dateline.annotation.time.word.ScannedWords;
import org.jspecify.annotations.Nullable;

/** Joins a day and a time that stand together, and takes in the words that modify a date: "late", "nearly", "or so". */
public final class Composer {

    private final ScannedWords words;
    private final DayThenTime dayThenTime;
    private final TimeThenDay timeThenDay;
    private final Placing placing;

    /** A composer over one text. */
    public Composer(ScannedWords words, RuleMatcher matcher, Scene scene) {
        this.words = words;
        Neighbours neighbours = new Neighbours(words, matcher);
        this.dayThenTime = new DayThenTime(words, neighbours);
        this.timeThenDay = new TimeThenDay(words, neighbours);
        this.placing = new Placing(words, neighbours, scene);
    }

    /** What a date becomes with the words around it; those before {@code free} are taken; null where it is part of a name. */
    public @Nullable Found compose(Found found, int free) {
        Found joined = join(found);
        for (Found next = join(joined); next.end() > joined.end(); next = join(joined)) {
            joined = next;
        }
        return ProperNames.hold(words, joined) ? null : Modifiers.around(words, placing.placed(joined), free);
    }

    private Found join(Found found) {
        return found.meaning().lead(new Joining(found));
    }

    /** What a date takes up of the words after it. */
    private final class Joining implements Meaning.Cases<Found> {

        private final Found found;

        Joining(Found found) {
            this.found = found;
        }

        @Override
        public Found dated(Dated dated) {
            return dated.period().grain() == Grain.DAY ? dayThenTime.withTime(found, dated) : found;
        }

        @Override
        public Found timed(Timed timed) {
            Found clocked = timeThenDay.withClock(found, timed);
            return clocked.end() > found.end() || timed.day() != null ? clocked : timeThenDay.withDay(found, timed);
        }

        @Override
        public Found lasting(Lasting lasting) {
            return found;
        }

        @Override
        public Found recurring(Recurring recurring) {
            return dayThenTime.recurring(found, recurring);
        }

        @Override
        public Found vague(Vague vague) {
            return vague.value().startsWith("XXXX-WXX-") ? dayThenTime.withPart(found) : found;
        }
    }
}
