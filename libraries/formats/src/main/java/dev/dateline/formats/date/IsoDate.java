package dev.dateline.formats.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is nearly ISO 8601, and of it what articles do not use: calendar, ordinal and week dates, extended and basic, with a time or without. */
final class IsoDate {

    private static final String TIME =
            "(?:(?:[Tt]|[Tt]? )(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,:]\\d{1,18})?)?(?<offset> ?[Zz]| ?[+-]\\d{1,2}(?::?\\d{2})?| \\d{2}:\\d{2})?"
                    + "(?:\\[(?<zone>[A-Za-z][A-Za-z0-9_+/-]*)])?)?";

    private static final Pattern DAY = Pattern.compile("(\\d{4})(-?)(\\d{2})\\2(\\d{2})" + TIME);
    private static final Pattern ORDINAL = Pattern.compile("(\\d{4})-?(\\d{3})" + TIME);
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-?W(\\d{2})(?:-?([1-7]))?" + TIME);
    private static final Pattern DIGITS = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})?");

    private IsoDate() {}

    static Optional<DateParts> read(String text) {
        if (!Character.isDigit(text.charAt(0))) {
            return Optional.empty();
        }
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return dated(number(day, 1), number(day, 3), number(day, 4), day, 5);
        }
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            TimeOfDay time = TimeOfDay.of(digits.group(4), digits.group(5), digits.group(6));
            return Optional.of(new DateParts(number(digits, 1), number(digits, 2), number(digits, 3), time, null));
        }
        return counted(text);
    }

    /** A day counted in its year or in its week. */
    private static Optional<DateParts> counted(String text) {
        try {
            Matcher ordinal = ORDINAL.matcher(text);
            if (ordinal.matches()) {
                return dated(LocalDate.ofYearDay(number(ordinal, 1), number(ordinal, 2)), ordinal, 3);
            }
            Matcher week = WEEK.matcher(text);
            if (week.matches()) {
                LocalDate date = LocalDate.of(number(week, 1), 1, 4)
                        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(week, 2))
                        .with(WeekFields.ISO.dayOfWeek(), week.group(3) == null ? 1 : number(week, 3));
                return dated(date, week, 4);
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<DateParts> dated(LocalDate date, Matcher match, int hour) {
        return dated(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), match, hour);
    }

    private static Optional<DateParts> dated(int year, int month, int day, Matcher match, int hour) {
        if (match.group(hour) == null) {
            return Optional.of(new DateParts(year, month, day, null, null));
        }
        TimeOfDay time = TimeOfDay.of(match.group(hour), match.group(hour + 1), match.group(hour + 2));
        String offset = match.group("offset");
        String zone = match.group("zone");
        Optional<ZoneId> known = offset != null ? Zones.offset(offset) : Zones.named(zone);
        return offset != null && known.isEmpty()
                ? Optional.empty()
                : Optional.of(new DateParts(year, month, day, time, known.orElse(null)));
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
