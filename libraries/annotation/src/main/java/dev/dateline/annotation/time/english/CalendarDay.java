package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.calendar.CalendarPeriod;
import dev.dateline.annotation.time.reading.Dated;
import dev.dateline.annotation.time.reading.Meaning;
import dev.dateline.annotation.time.reading.Why;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day by its numbers, where the calendar has it. */
final class CalendarDay {

    private CalendarDay() {}

    /** The day that the text alone tells; null where there is none. */
    static @Nullable Meaning dated(int year, int month, int day) {
        return valid(year, month, day)
                .map(date -> Dated.of(CalendarPeriod.day(date), Why.TEXT_ALONE))
                .orElse(null);
    }

    /** The day; empty where the calendar has none. */
    static Optional<LocalDate> valid(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
