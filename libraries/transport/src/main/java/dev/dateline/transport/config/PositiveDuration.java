package dev.dateline.transport.config;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.eclipse.microprofile.config.spi.Converter;

/** Reads a duration above zero: ISO 8601 ({@code PT1S}, {@code P7D}), short ({@code 1S}, {@code 7D}) or in seconds. */
public final class PositiveDuration implements Converter<Duration> {

    private static final long serialVersionUID = 1;

    @Override
    public Duration convert(String value) {
        try {
            Duration duration = Duration.parse(iso(value.strip().toUpperCase(Locale.ROOT)));
            if (!duration.isZero() && !duration.isNegative()) {
                return duration;
            }
        } catch (DateTimeParseException e) {
            // What is allowed says more than where the parser stumbled.
        }
        throw new IllegalArgumentException(
                "allowed is a duration above zero, ISO 8601 (PT1S, P7D) or short (1S, 7D), or a number of seconds");
    }

    private static String iso(String value) {
        if (value.startsWith("P")) {
            return value;
        }
        boolean number = !value.isEmpty() && value.chars().allMatch(Character::isDigit);
        return value.endsWith("D") ? "P" + value : "PT" + value + (number ? "S" : "");
    }
}
