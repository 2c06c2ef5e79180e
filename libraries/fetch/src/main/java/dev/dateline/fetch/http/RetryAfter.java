package dev.dateline.fetch.http;

import java.time.Instant;
import java.util.Optional;

/** Reads when a server may be asked again: RFC 9110, section 10.2.3. */
final class RetryAfter {

    private static final int DIGITS = 9;

    private RetryAfter() {}

    /** The time that a header means: seconds from now, or a date; empty where it means none. */
    static Optional<Instant> of(String value, Instant now) {
        String written = value.strip();
        if (written.matches("[0-9]+")) {
            String seconds = written.length() > DIGITS ? "9".repeat(DIGITS) : written;
            return Optional.of(now.plusSeconds(Long.parseLong(seconds)));
        }
        return HttpDate.read(written);
    }
}
