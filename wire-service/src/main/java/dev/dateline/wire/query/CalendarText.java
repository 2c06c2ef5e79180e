package dev.dateline.wire.query;

import java.time.DateTimeException;
import java.util.function.Function;

/** A day or a month as people write it in an address. */
public final class CalendarText {

    /** Longer years have days that none comes before or after. */
    private static final String FORM = "[0-9]{4}-[0-9-]{2,5}";

    private CalendarText() {}

    /**
     * Reads it, of the years 0000 to 9999.
     *
     * @throws DateTimeException where it is not on the calendar
     */
    public static <T> T parsed(String text, Function<String, T> parser) {
        if (!text.matches(FORM)) {
            throw new DateTimeException("a year has four digits");
        }
        return parser.apply(text);
    }
}
