package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.calendar.CalendarPeriod;
import dev.dateline.annotation.time.calendar.ClockTime;
import dev.dateline.annotation.time.calendar.Grain;
import dev.dateline.annotation.time.calendar.PartOfDay;
import dev.dateline.annotation.time.reading.Meaning;
import dev.dateline.annotation.time.reading.Scene;
import dev.dateline.annotation.time.reading.Timed;
import dev.dateline.annotation.time.rule.Match;
import dev.dateline.annotation.time.rule.Rule;
import dev.dateline.annotation.time.word.Packed;
import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.contract.enriched.Explain.Direction;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Times of day. */
final class ClockTimes {

    private ClockTimes() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("time of day", "CLOCK AMPM? ZONE?", ClockTimes::clock),
                new Rule("time of day", "NUM AMPM ZONE?", ClockTimes::hour),
                new Rule("time of day", "NUM o'clock AMPM?", ClockTimes::hour),
                new Rule("time of day", "NUM (in the | at) PART", ClockTimes::hourOfPart),
                new Rule("time of day", "(CLOCK | NUM o'clock) (in the | at) PART", ClockTimes::hourOfPart),
                new Rule("time of day in digits", "NUM ZONE", ClockTimes::digits),
                new Rule("noon or midnight", "NUM|CLOCK? noon ZONE?", ClockTimes::noon),
                new Rule("noon or midnight", "NUM|CLOCK? midnight ZONE?", ClockTimes::midnight),
                new Rule("half past", "half past NUM o'clock?", match -> past(match, 30)),
                new Rule("quarter past", "a? quarter past NUM", match -> past(match, 15)),
                new Rule("quarter to", "a? quarter to NUM", match -> past(match, -15)),
                new Rule(
                        "minutes past",
                        "NUM minutes|minute|min past NUM ((in the)? PART)?",
                        match -> past(match, match.value(Slot.NUM))),
                new Rule("minutes past", "NUM past NUM (in the)? PART", match -> past(match, match.value(Slot.NUM))),
                new Rule("minutes to", "NUM minutes|minute|min to NUM", match -> past(match, -match.value(Slot.NUM))),
                new Rule("part of yesterday, today or tomorrow", "this|DEICTIC PART", ClockTimes::ofDay),
                new Rule("tonight", "tonight", match -> night(match.scene(), 0, ClockTime.of(PartOfDay.NIGHT))),
                new Rule("overnight", "overnight", ClockTimes::overnight),
                new Rule("last night", "last night|evening", ClockTimes::lastNight),
                new Rule("part of day", "(the | mid -? | the mid -?)? PART", ClockTimes::part),
                new Rule("next part of the day", "the next|following|previous PART", ClockTimes::nextPart),
                new Rule("part of a day in the text", "(that | the same | that same) PART", ClockTimes::thatPart),
                new Rule("part of the day before or after", "the PART before|after", ClockTimes::nextPart));
    }

    private static ClockTime zoned(Match match, ClockTime clock) {
        return match.has(Slot.ZONE) ? clock.in(Zones.of(match.value(Slot.ZONE))) : clock;
    }

    /** "At high noon", but not "high noon comes today". */
    private static @Nullable Meaning noon(Match match) {
        boolean figure =
                match.words().is(match.start() - 1, "high") && !match.words().is(match.start() - 2, "at");
        return figure ? null : Timed.of(zoned(match, ClockTime.at(12)));
    }

    /** The end of a day; "began at midnight" and "soon after midnight" are the beginning of one. */
    private static Meaning midnight(Match match) {
        ScannedWords words = match.words();
        int before = match.start() - 1;
        boolean day = words.is(match.end(), Slot.WEEKDAY)
                || words.is(match.end(), Slot.MONTH)
                || words.is(match.end(), "on")
                || words.is(before, Slot.WEEKDAY);
        boolean limit = words.is(before, "until") || words.is(before, "by") || words.is(before, "to");
        boolean begins = words.is(before, "after") || (!day && !limit && match.direction() == Direction.PAST);
        return Timed.of(zoned(match, ClockTime.at(begins ? 0 : 24)));
    }

    private static @Nullable Meaning clock(Match match) {
        long packed = match.packed(Slot.CLOCK, 0);
        int second = Packed.third(packed);
        int hour = Packed.first(packed);
        boolean plain = !match.has(Slot.AMPM) && !match.has(Slot.ZONE);
        if (plain && Odds.noClock(match.words(), match.start(), match.end())) {
            return null;
        }
        if (match.has(Slot.AMPM)) {
            hour = onTwelve(hour, match.value(Slot.AMPM));
        } else if (match.words().first(match.end()) == '.' || match.words().is(match.end(), Slot.NUM)) {
            return second == Packed.NONE ? zonedTime(match, hour, packed) : null;
        }
        return hour < 0 ? null : zonedTime(match, hour, packed);
    }

    private static Meaning zonedTime(Match match, int hour, long packed) {
        int second = Packed.third(packed);
        ClockTime clock = new ClockTime(hour, Packed.second(packed), second == Packed.NONE ? -1 : second, null, null);
        return Timed.of(zoned(match, clock));
    }

    /** The hour of a day from one of a twelve-hour clock; -1 where that has none. */
    private static int onTwelve(int hour, int half) {
        if (hour > 12) {
            return half == 12 && hour < 24 ? hour : -1;
        }
        return hour % 12 + half;
    }

    private static @Nullable Meaning hour(Match match) {
        int number = match.value(Slot.NUM);
        if (match.has(Slot.AMPM) && number > 100 && number < 1260 && number % 100 < 60) {
            return Timed.of(zoned(match, ClockTime.at(onTwelve(number / 100, match.value(Slot.AMPM)), number % 100)));
        }
        if (number < 1 || number > 12) {
            return null;
        }
        if (match.has(Slot.AMPM)
                && match.words().is(match.word(Slot.AMPM, 0), "am")
                && !match.words().glued(match.word(Slot.AMPM, 0))
                && match.words().is(match.end(), Slot.DETERMINER)) {
            return null;
        }
        int hour = match.has(Slot.AMPM) ? onTwelve(number, match.value(Slot.AMPM)) : number;
        return Timed.of(zoned(match, ClockTime.at(hour)));
    }

    private static @Nullable Meaning hourOfPart(Match match) {
        PartOfDay part = PartOfDay.of(match.value(Slot.PART));
        boolean digital = match.has(Slot.CLOCK);
        int hour = digital ? Packed.first(match.packed(Slot.CLOCK, 0)) : match.value(Slot.NUM);
        if (hour < 1 || hour > 12) {
            return null;
        }
        boolean second =
                part == PartOfDay.AFTERNOON || part == PartOfDay.EVENING || (part == PartOfDay.NIGHT && hour >= 6);
        ClockTime clock = digital ? ClockTime.at(hour, Packed.second(match.packed(Slot.CLOCK, 0))) : ClockTime.at(hour);
        return Timed.of(second ? clock.afternoon() : hour == 12 ? ClockTime.at(0, clock.minute()) : clock);
    }

    /** "0735 GMT". */
    private static @Nullable Meaning digits(Match match) {
        int word = match.start();
        int number = match.value(Slot.NUM);
        boolean four = match.words().end(word) - match.words().start(word) == 4;
        if (four && number % 100 < 60 && number < 2400) {
            return Timed.of(zoned(match, ClockTime.at(number / 100, number % 100)));
        }
        return number >= 1 && number <= 24 && !four && Zones.universal(match.value(Slot.ZONE))
                ? Timed.of(zoned(match, ClockTime.at(number)))
                : null;
    }

    private static @Nullable Meaning past(Match match, int minutes) {
        int nth = match.word(Slot.NUM, 1) >= 0 ? 1 : 0;
        int hour = match.value(Slot.NUM, nth);
        if (hour < 1 || hour > 12 || Math.abs(minutes) > 59) {
            return null;
        }
        PartOfDay part = match.has(Slot.PART) ? PartOfDay.of(match.value(Slot.PART)) : PartOfDay.MORNING;
        boolean second = part == PartOfDay.AFTERNOON || part == PartOfDay.EVENING || part == PartOfDay.NIGHT;
        int total = ((hour % 12 + (second ? 12 : 0)) * 60 + (second || hour < 12 ? 0 : 720) + minutes + 24 * 60)
                % (24 * 60);
        return Timed.of(ClockTime.at(total / 60, total % 60));
    }

    private static Meaning ofDay(Match match) {
        int days = match.has(Slot.DEICTIC) ? match.value(Slot.DEICTIC) : 0;
        return night(match.scene(), days, ClockTime.of(PartOfDay.of(match.value(Slot.PART))));
    }

    private static Meaning lastNight(Match match) {
        return night(match.scene(), -1, ClockTime.of(match.has("night") ? PartOfDay.NIGHT : PartOfDay.EVENING));
    }

    /** "Killed overnight": the night before the article; "overnight rates" are for any night. */
    private static @Nullable Meaning overnight(Match match) {
        ScannedWords words = match.words();
        boolean ends = !Character.isLetterOrDigit(words.first(match.end()))
                || words.opensParagraph(match.end())
                || words.is(match.end(), Slot.LINK);
        boolean compound = words.is(match.start() - 1, "-") || words.is(match.end(), "-");
        if (!ends || compound) {
            return null;
        }
        int days = match.direction() == Direction.FUTURE ? 0 : -1;
        return night(match.scene(), days, ClockTime.of(PartOfDay.NIGHT));
    }

    /** "The morning", "dawn": of the day that is spoken of. */
    private static @Nullable Meaning part(Match match) {
        PartOfDay part = PartOfDay.of(match.value(Slot.PART));
        boolean mid = match.has("mid");
        boolean led = match.words().is(match.start() - 1, "in")
                || match.words().is(match.start() - 1, "by")
                || match.words().is(match.start() - 1, "during")
                || match.words().is(match.start() - 1, "at")
                || match.words().is(match.start() - 1, "before");
        boolean early =
                match.words().is(match.start() - 1, "early") || match.words().is(match.start() - 1, "late");
        led |= early && match.words().is(match.start() - 2, Slot.LINK);
        if (!mid && (!led || (part == PartOfDay.NIGHT && !match.has("the")))) {
            return null;
        }
        Timed timed = Timed.of(ClockTime.of(part));
        return mid ? timed.with("MID") : timed;
    }

    private static @Nullable Meaning nextPart(Match match) {
        ClockTime clock = ClockTime.of(PartOfDay.of(match.value(Slot.PART)));
        boolean noun = (match.has("before") || match.has("after"))
                && Character.isLetterOrDigit(match.words().first(match.end()))
                && !match.words().opensParagraph(match.end());
        if (noun) {
            return null;
        }
        CalendarPeriod named = match.scene().named();
        if (named == null) {
            return Timed.of(clock);
        }
        int days = match.has("previous") || match.has("before") ? -1 : 1;
        return Timed.of(clock).on(named.first().plusDays(days), match.scene().fromNamed(Scene.way(days)));
    }

    /** "That evening", "the same night": of the day spoken of; "said that night fishing is banned" is none. */
    private static @Nullable Meaning thatPart(Match match) {
        ScannedWords words = match.words();
        boolean ends = !Character.isLetterOrDigit(words.first(match.end()))
                || words.opensParagraph(match.end())
                || words.is(match.end(), Slot.LINK)
                || words.is(match.end(), Slot.DETERMINER)
                || words.is(match.end(), Slot.PAST);
        CalendarPeriod named = match.scene().named();
        if (!ends || named == null || named.grain() != Grain.DAY) {
            return null;
        }
        ClockTime clock = ClockTime.of(PartOfDay.of(match.value(Slot.PART)));
        return Timed.of(clock).on(named.first(), match.scene().fromNamed(Direction.SAME));
    }

    private static Meaning night(Scene scene, int days, ClockTime clock) {
        LocalDate today = scene.today();
        return today == null
                ? Timed.of(clock)
                : Timed.of(clock).on(today.plusDays(days), scene.fromAnchor(Scene.way(days)));
    }
}
