package dev.dateline.fetch.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads the dates of headers: RFC 9110, section 5.6.7, in its form of today. */
public final class HttpDate {

    private HttpDate() {}

    /** The time; empty where it is none. */
    public static Optional<Instant> read(String value) {
        try {
            return Optional.of(ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
