package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.calendar.Grain;
import dev.dateline.annotation.time.calendar.Padded;
import dev.dateline.annotation.time.calendar.PartOfDay;
import dev.dateline.annotation.time.calendar.Season;
import dev.dateline.annotation.time.reading.Meaning;
import dev.dateline.annotation.time.reading.Recurring;
import dev.dateline.annotation.time.reading.Span;
import dev.dateline.annotation.time.rule.Match;
import dev.dateline.annotation.time.rule.Rule;
import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.annotation.time.word.Slot;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What comes again and again: daily, each July, twice a week. */
final class Recurrences {

    /** The rule of "Mondays" and "weekends". */
    static final String PLURAL = "weekdays or weekends in general";

    private Recurrences() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("word for how often", "hourly", match -> everyOne(Grain.HOUR)),
                new Rule("word for how often", "everyday", match -> everyOne(Grain.DAY)),
                new Rule("word for how often", "daily", match -> paper(match) ? null : everyOne(Grain.DAY)),
                new Rule("word for how often", "nightly", match -> new Recurring("XXXX-XX-XXTNI", null)),
                new Rule("word for how often", "weekly", match -> paper(match) ? null : everyOne(Grain.WEEK)),
                new Rule("word for how often", "biweekly|fortnightly", match -> new Recurring("P2W", null)),
                new Rule("word for how often", "monthly", match -> paper(match) ? null : everyOne(Grain.MONTH)),
                new Rule("word for how often", "annually|yearly", match -> everyOne(Grain.YEAR)),
                new Rule("so often a day, week, month or year", "every|each NUM|other? UNIT", Recurrences::unit),
                new Rule(
                        "so often a day, week, month or year",
                        "(once|twice a|per UNIT | per UNIT)",
                        Recurrences::times),
                new Rule("so many of them a day, week or year", "NUM UNIT a UNIT", Recurrences::ofThem),
                new Rule("every weekday", "every|each WEEKDAY PART?", Recurrences::weekday),
                new Rule("every second weekday", "every other|ORD WEEKDAY", Recurrences::nthWeekday),
                new Rule("day of every month", "the? ORD of every|each month", Recurrences::dayOfMonth),
                new Rule(
                        "weekday of every month",
                        "the? ORD|last WEEKDAY of every|each month",
                        Recurrences::weekdayOfMonth),
                new Rule("every year in a month", "every|each MONTH", Recurrences::month),
                new Rule("every year in a season", "every|each SEASON", Recurrences::season),
                new Rule("every day at a part of it", "every|each PART", Recurrences::part),
                new Rule(
                        PLURAL, "mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays", Recurrences::plural),
                new Rule(PLURAL, "weekdays|weekends", Recurrences::weekdays));
    }

    /** A newspaper: "the Beirut daily An-Nahar". */
    private static boolean paper(Match match) {
        ScannedWords words = match.words();
        return words.capital(match.start() - 1) && words.capital(match.end()) && !words.headline();
    }

    /** "24 hours a day, seven days a week". */
    private static @Nullable Meaning ofThem(Match match) {
        int each = match.value(Slot.UNIT, 1);
        boolean smaller = each >= 0 && Grain.of(each).coarserThan(match.grain());
        return smaller && match.plural() ? everyOne(Grain.of(each)) : null;
    }

    static Recurring everyOne(Grain grain) {
        return new Recurring(new Span("1", grain).value(), null);
    }

    private static Meaning unit(Match match) {
        if (match.grain() == Grain.WEEKEND) {
            return new Recurring("XXXX-WXX-WE", null);
        }
        String amount = match.has("other") ? "2" : match.amount();
        return new Recurring(new Span(amount, match.grain()).value(), null);
    }

    private static @Nullable Meaning times(Match match) {
        return match.plural() || match.grain() == Grain.SECOND || match.has("times") ? null : everyOne(match.grain());
    }

    private static Meaning weekday(Match match) {
        String part = match.has(Slot.PART)
                ? "T" + PartOfDay.of(match.value(Slot.PART)).symbol()
                : "";
        return new Recurring("XXXX-WXX-" + match.value(Slot.WEEKDAY) + part, null);
    }

    /** "Every second Tuesday" comes every two weeks. */
    private static @Nullable Meaning nthWeekday(Match match) {
        int weeks = match.has("other") ? 2 : match.value(Slot.ORD);
        return weeks < 2 || weeks > 8
                ? null
                : new Recurring(new Span(Integer.toString(weeks), Grain.WEEK).value(), null);
    }

    private static Meaning month(Match match) {
        return new Recurring("XXXX-" + Padded.two(match.value(Slot.MONTH)), null);
    }

    private static @Nullable Meaning dayOfMonth(Match match) {
        int day = match.value(Slot.ORD);
        return day > 31 ? null : new Recurring("XXXX-XX-" + Padded.two(day), null);
    }

    /** TIMEX3 has no value for the third Monday of each month: it comes once a month. */
    private static Meaning weekdayOfMonth(Match match) {
        return everyOne(Grain.MONTH);
    }

    private static Meaning season(Match match) {
        return new Recurring("XXXX-" + Season.of(match.value(Slot.SEASON)).symbol(), null);
    }

    private static Meaning part(Match match) {
        return new Recurring(
                "XXXX-XX-XXT" + PartOfDay.of(match.value(Slot.PART)).symbol(), null);
    }

    private static Meaning plural(Match match) {
        List<String> names = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
        String word = match.words()
                .text()
                .substring(match.words().start(match.start()), match.words().start(match.start()) + 3)
                .toLowerCase(Locale.ROOT);
        return new Recurring("XXXX-WXX-" + (names.indexOf(word) + 1), null);
    }

    private static Meaning weekdays(Match match) {
        return new Recurring(match.has("weekends") ? "XXXX-WXX-WE" : "XXXX-WXX-WD", null);
    }

    /** Whether "a year" says how often: after an amount, as in "$42 million a year". */
    static boolean rate(Match match) {
        ScannedWords words = match.words();
        int before = match.start() - 1;
        return words.is(before, "times")
                || words.is(before, "once")
                || words.is(before, "twice")
                || words.is(before, "million")
                || words.is(before, "billion")
                || words.is(before, "percent")
                || words.is(before, "dollars")
                || words.is(before, "cents")
                || words.is(before, "barrels")
                || words.is(before, Slot.NUM)
                || words.first(before) == '%';
    }
}
