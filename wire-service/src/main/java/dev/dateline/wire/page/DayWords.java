package dev.dateline.wire.page;

import dev.dateline.contract.enriched.Explain;
import dev.dateline.contract.enriched.Timex;
import dev.dateline.wire.index.CalendarDays;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Days, and why a date is what it is, in words. */
final class DayWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private DayWords() {}

    static String of(LocalDate day) {
        return DAY.format(day);
    }

    static String of(CalendarDays days) {
        return days.single() ? of(days.first()) : of(days.first()) + " to " + of(days.last());
    }

    /** The calendar's day and the reason. */
    static String of(Timex timex) {
        Optional<CalendarDays> days = Optional.ofNullable(timex.range()).flatMap(CalendarDays::of);
        return days.map(DayWords::of).orElse(timex.value()) + ": " + reason(timex.explain());
    }

    private static String reason(Explain explain) {
        String rule = "by the rule \u201c" + explain.rule().replace('-', ' ') + "\u201d";
        if (explain.anchor() == null) {
            return "the text says so, " + rule;
        }
        String anchor = explain.anchor() + from(explain);
        return explain.direction() == null
                ? "counted from " + anchor + ", " + rule
                : switch (explain.direction()) {
                    case PAST -> "counted back from " + anchor + ", " + rule;
                    case FUTURE -> "counted on from " + anchor + ", " + rule;
                    case SAME -> "within " + anchor + ", " + rule;
                };
    }

    private static String from(Explain explain) {
        return explain.anchorFrom() == null
                ? ""
                : switch (explain.anchorFrom()) {
                    case PUBLISHED -> ", when it was published";
                    case DATELINE -> ", the dateline\u2019s date";
                    case TEXT -> ", a date before it in the text";
                };
    }
}
