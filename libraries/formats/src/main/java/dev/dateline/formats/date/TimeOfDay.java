package dev.dateline.formats.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as it was written.
 *
 * @param hour up to 24
 * @param second up to 60, for a leap second; -1 where none was given
 */
record TimeOfDay(int hour, int minute, int second) {

    static TimeOfDay of(String hour, @Nullable String minute, @Nullable String second) {
        return new TimeOfDay(
                Integer.parseInt(hour),
                minute == null || minute.isEmpty() ? 0 : Integer.parseInt(minute),
                second == null || second.isEmpty() ? -1 : Integer.parseInt(second));
    }

    /** The same in the half of the day that was written beside it; it says nothing of an hour above 12. */
    TimeOfDay in(boolean afternoon) {
        if (hour > 12) {
            return this;
        }
        return new TimeOfDay(hour % 12 + (afternoon ? 12 : 0), minute, second);
    }

    boolean hasSeconds() {
        return second >= 0;
    }

    boolean isOnTheClock() {
        boolean midnight = hour == 24 && minute == 0 && second <= 0;
        return (hour < 24 || midnight) && minute < 60 && second <= 60;
    }

    LocalDateTime on(LocalDate date) {
        LocalDate day = hour == 24 ? date.plusDays(1) : date;
        return day.atTime(hour % 24, minute, Math.min(59, Math.max(0, second)));
    }
}
