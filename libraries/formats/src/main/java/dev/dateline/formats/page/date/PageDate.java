package dev.dateline.formats.page.date;

import dev.dateline.contract.article.Precision;
import dev.dateline.contract.article.Published;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A publication date and the instant that it begins at.
 *
 * @param published the date as it was given
 * @param start its first instant in its zone, in UTC where it has none
 */
public record PageDate(Published published, Instant start) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    static PageDate of(LocalDate day, String from) {
        return new PageDate(
                new Published(day.toString(), Precision.DAY, null, from),
                day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    static PageDate of(LocalDateTime time, boolean seconds, @Nullable ZoneId zone, String from) {
        String value = (seconds ? DateTimeFormatter.ISO_LOCAL_DATE_TIME : MINUTE).format(time);
        return new PageDate(
                new Published(
                        value, seconds ? Precision.SECOND : Precision.MINUTE, zone == null ? null : zone.getId(), from),
                time.atZone(zone == null ? ZoneOffset.UTC : zone).toInstant());
    }

    /** Whether it says the time of day. */
    public boolean hasTime() {
        return published.precision().compareTo(Precision.DAY) > 0;
    }

    /** Whether it says the zone of its time. */
    public boolean hasZone() {
        return published.zone() != null;
    }

    /** The day by its own calendar, in ISO 8601. */
    public String day() {
        return published.value().substring(0, 10);
    }
}
