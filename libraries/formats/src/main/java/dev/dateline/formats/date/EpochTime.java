package dev.dateline.formats.date;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/** Seconds or milliseconds since 1970. */
final class EpochTime {

    /** From 2001 to 2286: a number of fewer digits can be anything. */
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{9}(\\d{3})?");

    private EpochTime() {}

    static Optional<DateParts> read(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        long seconds = Long.parseLong(text.substring(0, 10));
        OffsetDateTime time = Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC);
        return Optional.of(new DateParts(
                time.getYear(),
                time.getMonthValue(),
                time.getDayOfMonth(),
                new TimeOfDay(time.getHour(), time.getMinute(), time.getSecond()),
                ZoneOffset.UTC));
    }
}
