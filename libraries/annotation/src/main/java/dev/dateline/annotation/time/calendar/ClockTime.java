package dev.dateline.annotation.time.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A time of day, as fine as the text gives it.
 *
 * @param hour 0 to 24, or -1 where only the part of the day is known
 * @param minute 0 to 59, or -1 where it was not given
 * @param second 0 to 59, or -1 where it was not given
 * @param part the part of the day, where only that is known
 * @param zone where it is that time; null where the text does not tell
 */
public record ClockTime(int hour, int minute, int second, @Nullable PartOfDay part, @Nullable ZoneId zone) {

    /** The hour alone. */
    public static ClockTime at(int hour) {
        return new ClockTime(hour, -1, -1, null, null);
    }

    /** Hour and minute. */
    public static ClockTime at(int hour, int minute) {
        return new ClockTime(hour, minute, -1, null, null);
    }

    /** A part of the day. */
    public static ClockTime of(PartOfDay part) {
        return new ClockTime(-1, -1, -1, part, null);
    }

    /** The same time in a zone. */
    public ClockTime in(ZoneId thatZone) {
        return new ClockTime(hour, minute, second, part, thatZone);
    }

    /** The same time in the second half of the day, where it was given on a clock of twelve hours. */
    public ClockTime afternoon() {
        return new ClockTime(hour < 12 ? hour + 12 : hour, minute, second, part, zone);
    }

    /**
     * Its TIMEX3 value after the date: {@code T17:00}, {@code T17:00-05:00}, {@code TMO}.
     *
     * @param day the day that it is of, null where that is not known
     */
    public String value(@Nullable LocalDate day) {
        if (part != null) {
            return "T" + part.symbol();
        }
        String minutes = "T" + Padded.two(hour) + ":" + Padded.two(Math.max(minute, 0));
        return minutes + (second < 0 ? "" : ":" + Padded.two(second)) + offset(day);
    }

    /** What follows the time in ISO 8601: {@code Z}, {@code -05:00}, or empty where the text does not tell. */
    public String offset(@Nullable LocalDate day) {
        if (zone instanceof ZoneOffset fixed) {
            return fixed.getId();
        }
        return zone == null || day == null
                ? ""
                : zone.getRules().getOffset(from(day)).getId();
    }

    /** Its first moment on a day. */
    public LocalDateTime from(LocalDate day) {
        return part != null
                ? day.atStartOfDay().plusHours(part.from())
                : day.atStartOfDay()
                        .plusHours(hour)
                        .plusMinutes(Math.max(minute, 0))
                        .plusSeconds(Math.max(second, 0));
    }

    /** The moment after its last on a day: a part of the day, an hour, a minute or a second later. */
    public LocalDateTime to(LocalDate day) {
        if (part != null) {
            return day.atStartOfDay().plusHours(part.to());
        }
        return second >= 0
                ? from(day).plusSeconds(1)
                : minute >= 0 ? from(day).plusMinutes(1) : from(day).plusHours(1);
    }
}
