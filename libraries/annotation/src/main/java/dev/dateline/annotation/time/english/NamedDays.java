package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.calendar.CalendarPeriod;
import dev.dateline.annotation.time.reading.Dated;
import dev.dateline.annotation.time.reading.Meaning;
import dev.dateline.annotation.time.reading.Why;
import dev.dateline.annotation.time.rule.Match;
import dev.dateline.annotation.time.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days of history with a name of their own, where the text gives no other year. */
final class NamedDays {

    private NamedDays() {}

    static List<Rule> rules() {
        return List.of(
                day("black monday", LocalDate.of(1987, 10, 19)),
                day("black tuesday", LocalDate.of(1929, 10, 29)),
                day("black wednesday", LocalDate.of(1992, 9, 16)),
                day("black thursday", LocalDate.of(1929, 10, 24)));
    }

    private static Rule day(String name, LocalDate day) {
        return new Rule(Feasts.HOLIDAY + " of history", name, match -> of(match, day));
    }

    /** Not before it happened: "black Monday" of an earlier article is any. */
    private static @Nullable Meaning of(Match match, LocalDate day) {
        LocalDate today = match.scene().today();
        boolean told = match.words().capital(match.start()) && match.words().capital(match.start() + 1);
        return told && (today == null || !today.isBefore(day))
                ? Dated.of(CalendarPeriod.day(day), Why.TEXT_ALONE)
                : null;
    }
}
