package dev.dateline.wire.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Days as people write them: {@code 2025}, {@code 2025-01}, {@code 2025-01-05}, and two of these with {@code ..} between,
 * of which one may be left out.
 *
 * @param from the first day, null where it is open
 * @param to the last day, null where it is open
 */
record DayRange(@Nullable LocalDate from, @Nullable LocalDate to) {

    private static final String HELP = ": write 2025, 2025-01, 2025-01-05, or a range such as 2025-01..2025-03";

    static DayRange of(Field field, String text) throws QueryProblem {
        int dots = text.indexOf("..");
        String first = dots < 0 ? text : text.substring(0, dots);
        String last = dots < 0 ? text : text.substring(dots + 2);
        if (first.isEmpty() && last.isEmpty()) {
            throw new QueryProblem(field.word() + ": names no day" + HELP);
        }
        try {
            LocalDate from = first.isEmpty() ? null : period(first, true);
            LocalDate to = last.isEmpty() ? null : period(last, false);
            if (from != null && to != null && to.isBefore(from)) {
                throw new QueryProblem(field.word() + ": the range ends before it begins");
            }
            return new DayRange(from, to);
        } catch (DateTimeException e) {
            throw new QueryProblem(field.word() + ": that is no day on the calendar" + HELP);
        }
    }

    private static LocalDate period(String text, boolean first) {
        return switch (text.length()) {
            case 4 ->
                first ? Year.parse(text).atDay(1) : Year.parse(text).atMonth(12).atEndOfMonth();
            case 7 ->
                first ? YearMonth.parse(text).atDay(1) : YearMonth.parse(text).atEndOfMonth();
            case 10 -> LocalDate.parse(text);
            default -> throw new DateTimeException("no day");
        };
    }
}
