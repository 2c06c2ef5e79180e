package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.calendar.Grain;
import dev.dateline.annotation.time.calendar.PartOfDay;
import dev.dateline.annotation.time.calendar.Season;
import dev.dateline.annotation.time.reading.Meaning;
import dev.dateline.annotation.time.reading.Meaning.Recurring;
import dev.dateline.annotation.time.reading.Span;
import dev.dateline.annotation.time.rule.Match;
import dev.dateline.annotation.time.rule.Rule;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.annotation.time.word.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What comes again and again: daily, each July, twice a week. */
final class Recurrences {

    private Recurrences() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("word for how often", "hourly", match -> everyOne(Grain.HOUR)),
                new Rule("word for how often", "daily|everyday", match -> everyOne(Grain.DAY)),
                new Rule("word for how often", "nightly", match -> new Recurring("XXXX-XX-XXTNI", null)),
                new Rule("word for how often", "weekly", match -> everyOne(Grain.WEEK)),
                new Rule("word for how often", "biweekly|fortnightly", match -> new Recurring("P2W", null)),
                new Rule("word for how often", "monthly", match -> everyOne(Grain.MONTH)),
                new Rule("word for how often", "annually|yearly", match -> everyOne(Grain.YEAR)),
                new Rule("so often a day, week, month or year", "every|each NUM|other? UNIT", Recurrences::unit),
                new Rule(
                        "so often a day, week, month or year",
                        "(once|twice a|per UNIT | per UNIT)",
                        Recurrences::times),
                new Rule("every weekday", "every|each WEEKDAY PART?", Recurrences::weekday),
                new Rule("day of every month", "the? ORD of every|each month", Recurrences::dayOfMonth),
                new Rule(
                        "weekday of every month",
                        "the? ORD|last WEEKDAY of every|each month",
                        Recurrences::weekdayOfMonth),
                new Rule("every year in a month", "every|each MONTH", Recurrences::month),
                new Rule("every year in a season", "every|each SEASON", Recurrences::season),
                new Rule("every day at a part of it", "every|each PART", Recurrences::part),
                new Rule(
                        "weekdays or weekends in general",
                        "mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays",
                        Recurrences::plural),
                new Rule("weekdays or weekends in general", "weekdays|weekends", Recurrences::weekdays));
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

    private static Meaning month(Match match) {
        return new Recurring(String.format(Locale.ROOT, "XXXX-%02d", match.value(Slot.MONTH)), null);
    }

    private static @Nullable Meaning dayOfMonth(Match match) {
        int day = match.value(Slot.ORD);
        return day > 31 ? null : new Recurring(String.format(Locale.ROOT, "XXXX-XX-%02d", day), null);
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
        Words words = match.words();
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
