package dev.dateline.wire.index;

import dev.dateline.contract.enriched.Range;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The days that a date covers.
 *
 * @param first the first
 * @param last the last, the first itself where it is one day
 */
public record CalendarDays(LocalDate first, LocalDate last) {

    private static final int DAY_LENGTH = "2025-01-05".length();

    /** The days of a range of the contract; empty where it has no day that a calendar knows. */
    public static Optional<CalendarDays> of(Range range) {
        try {
            LocalDate first = day(range.from());
            LocalDate end = day(range.to());
            // A range of moments ends within its last day.
            LocalDate last = range.to().length() == DAY_LENGTH || midnight(range.to()) ? end.minusDays(1) : end;
            return Optional.of(new CalendarDays(first, last.isBefore(first) ? first : last));
        } catch (DateTimeException | StringIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text.substring(0, DAY_LENGTH));
    }

    private static boolean midnight(String text) {
        return text.substring(DAY_LENGTH).matches("T00:00(:00)?.*");
    }

    /** Whether it is one day. */
    public boolean single() {
        return first.equals(last);
    }

    /** Whether it is no longer than a month: what is planned for a year is planned for no day. */
    public boolean withinMonth() {
        return last.isBefore(first.plusMonths(1));
    }

    /** The month that it begins in: {@code 2025-01}. */
    public String month() {
        return YearMonth.from(first).toString();
    }
}
