package dev.dateline.formats.date;

import dev.dateline.contract.article.Precision;
import dev.dateline.contract.article.PublicationDate;
import dev.dateline.contract.article.Published;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as it was written, and the instant that it begins at.
 *
 * @param value in ISO 8601, no finer than {@code precision}, without its zone; fractions of a second are left out
 * @param precision how much of it was given
 * @param zone an offset or the IANA name of a zone; absent where none was given, or one that is not known
 * @param start its first instant, in its zone; in UTC where it has none
 */
public record LenientDate(String value, Precision precision, @Nullable String zone, OffsetDateTime start) {

    /** What is longer is a text, not a date. */
    private static final int LONGEST = 128;

    /** In characters: how much of a text is looked at. */
    private static final int LONGEST_TEXT = 200;

    /** Reads a date in which day and month can't be taken for each other. */
    public static Optional<LenientDate> parse(@Nullable String text) {
        return parse(text, DayOrder.UNKNOWN);
    }

    /**
     * Reads a date: ISO 8601 in any of its forms, seconds or milliseconds since 1970, or one written with the words of many
     * languages.
     *
     * @return empty where it is none, is not on the calendar, or could be another as well
     */
    public static Optional<LenientDate> parse(@Nullable String text, DayOrder order) {
        if (text == null || text.length() > 4 * LONGEST) {
            return Optional.empty();
        }
        String written = line(text);
        if (written.isEmpty() || written.length() > LONGEST) {
            return Optional.empty();
        }
        return strict(written).or(() -> lenient(written, order));
    }

    /** As the contract writes dates. */
    private static Optional<LenientDate> strict(String written) {
        return PublicationDate.read(written, "")
                .date()
                .filter(date -> date.start().getYear() >= DateParts.EARLIEST)
                .map(date -> of(date.published(), date.start()));
    }

    private static LenientDate of(Published date, OffsetDateTime start) {
        int end = Math.min(date.value().length(), "2025-01-06T10:00:00".length());
        return new LenientDate(
                date.value().substring(0, end), date.precision(), date.zone(), start.truncatedTo(ChronoUnit.SECONDS));
    }

    private static Optional<LenientDate> lenient(String written, DayOrder order) {
        return IsoDate.read(written)
                .or(() -> EpochTime.read(written))
                .or(() -> WrittenDate.read(written, order))
                .flatMap(DateParts::toDate);
    }

    /**
     * The first date in a text, to the day or finer, and the time that stands beside it.
     *
     * @param order which of day and month stands first where nothing else tells
     * @param language of its words
     */
    public static Optional<LenientDate> within(String text, DayOrder order, Locale language) {
        String line = line(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        return parse(line, order)
                .filter(date -> date.precision().compareTo(Precision.DAY) >= 0)
                .or(() -> TextDate.find(line, order, language).flatMap(DateParts::toDate));
    }

    private static String line(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F\\u200E\\u200F]+", " ").strip();
    }

    /**
     * The same as it is published.
     *
     * @param from the field that it stood in
     */
    public Published published(String from) {
        return new Published(value, precision, zone, from);
    }
}
