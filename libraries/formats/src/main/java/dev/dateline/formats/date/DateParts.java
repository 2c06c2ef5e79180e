package dev.dateline.formats.date;

import dev.dateline.contract.article.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a date, not yet held against the calendar.
 *
 * @param month from 1; 0 where none was given
 * @param day from 1; 0 where none was given
 */
record DateParts(int year, int month, int day, @Nullable TimeOfDay time, @Nullable ZoneId zone) {

    static final int EARLIEST = 1000;
    private static final int LATEST = 9999;

    /** The date; empty where the calendar has none such. */
    Optional<LenientDate> toDate() {
        if (year < EARLIEST || year > LATEST || (time != null && !time.isOnTheClock())) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
            return Optional.of(time == null ? dateAlone(date) : dateTime(time.on(date), time));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private LenientDate dateAlone(LocalDate date) {
        Precision precision = month == 0 ? Precision.YEAR : day == 0 ? Precision.MONTH : Precision.DAY;
        String value = date.toString().substring(0, month == 0 ? 4 : day == 0 ? 7 : 10);
        return new LenientDate(value, precision, id(), start(date.atStartOfDay()));
    }

    private LenientDate dateTime(LocalDateTime local, TimeOfDay clock) {
        String minutes = local.toLocalDate() + "T" + two(local.getHour()) + ':' + two(local.getMinute());
        return clock.hasSeconds()
                ? new LenientDate(minutes + ':' + two(local.getSecond()), Precision.SECOND, id(), start(local))
                : new LenientDate(minutes, Precision.MINUTE, id(), start(local));
    }

    private @Nullable String id() {
        return zone == null ? null : zone.getId();
    }

    private OffsetDateTime start(LocalDateTime local) {
        return zone == null
                ? local.atOffset(ZoneOffset.UTC)
                : local.atZone(zone).toOffsetDateTime();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
