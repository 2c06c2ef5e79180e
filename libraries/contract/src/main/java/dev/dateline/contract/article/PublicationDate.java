package dev.dateline.contract.article;

import dev.dateline.contract.rejected.Reason;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A publication date and the instant that it begins at.
 *
 * <p>ISO 8601: a year, a month, a day, or a day and a time to the minute, the second or its fraction; a time may have an
 * offset, an IANA zone in brackets, or both.
 *
 * @param published the date as it was given
 * @param start its first instant in its zone, in UTC where it has none
 */
public record PublicationDate(Published published, OffsetDateTime start) implements DateReading {

    private static final Pattern ISO =
            Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:[Tt ](\\d{2}:\\d{2})(:\\d{2}(?:[.,]\\d{1,9})?)?"
                    + " ?([Zz]|[+-]\\d{2}(?::?\\d{2})?)?(?:\\[([A-Za-z][A-Za-z0-9_+/-]*)])?)?)?)?");

    public PublicationDate {
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(start, "start");
    }

    /**
     * Reads a date.
     *
     * @param text white space around it does not count
     * @param from the field that it stood in
     */
    public static DateReading read(String text, String from) {
        Matcher iso = ISO.matcher(text.strip());
        if (!iso.matches()) {
            return new DateReading.NoDate(Reason.NOT_AN_ARTICLE, from + " is no ISO 8601 date");
        }
        try {
            return iso.group(4) == null ? date(iso, from) : dateTime(iso, from);
        } catch (DateTimeException e) {
            return new DateReading.NoDate(Reason.IMPOSSIBLE_DATE, from + " is not on the calendar: " + text.strip());
        }
    }

    /**
     * The instant that a date with a time begins at by its own words; empty where these don't tell, as of a day, or of a zone
     * that is not known. Of a time that comes twice, when clocks are set back, it is the first.
     */
    public static Optional<Instant> instantOf(Published published) {
        if (published.precision().compareTo(Precision.MINUTE) < 0) {
            return Optional.empty();
        }
        try {
            ZoneId zone = published.zone() == null ? ZoneOffset.UTC : ZoneId.of(published.zone());
            return Optional.of(
                    LocalDateTime.parse(published.value()).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<PublicationDate> date() {
        return Optional.of(this);
    }

    private static PublicationDate date(Matcher iso, String from) {
        String month = iso.group(2);
        String day = iso.group(3);
        LocalDate start = LocalDate.of(
                Integer.parseInt(iso.group(1)),
                month == null ? 1 : Integer.parseInt(month),
                day == null ? 1 : Integer.parseInt(day));
        Precision precision = month == null ? Precision.YEAR : day == null ? Precision.MONTH : Precision.DAY;
        return new PublicationDate(
                new Published(iso.group(), precision, null, from),
                start.atStartOfDay().atOffset(ZoneOffset.UTC));
    }

    private static PublicationDate dateTime(Matcher iso, String from) {
        String seconds = iso.group(5) == null ? "" : iso.group(5).replace(',', '.');
        String value = iso.group(1) + '-' + iso.group(2) + '-' + iso.group(3) + 'T' + iso.group(4) + seconds;
        Precision precision = seconds.isEmpty() ? Precision.MINUTE : Precision.SECOND;
        LocalDateTime local = LocalDateTime.parse(value);
        ZoneOffset offset = iso.group(6) == null ? null : offset(iso.group(6));
        ZoneId zone = iso.group(7) == null ? offset : ZoneId.of(iso.group(7));
        return new PublicationDate(
                new Published(value, precision, zone == null ? null : zone.getId(), from), start(local, offset, zone));
    }

    private static OffsetDateTime start(LocalDateTime local, @Nullable ZoneOffset offset, @Nullable ZoneId zone) {
        if (offset != null) {
            return local.atOffset(offset);
        }
        return zone == null
                ? local.atOffset(ZoneOffset.UTC)
                : ZonedDateTime.of(local, zone).toOffsetDateTime();
    }

    private static ZoneOffset offset(String text) {
        return text.equalsIgnoreCase("Z") ? ZoneOffset.UTC : ZoneOffset.of(text);
    }
}
