package dev.dateline.transport.log;

import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * Has a warning or an error that repeats logged once a minute, with how often it came meanwhile.
 *
 * <p>Thread-safe.
 */
public final class RepeatFilter implements Filter {

    private final Repeats repeats = new Repeats();
    private final LongSupplier nanos;

    /** Tells the time by that, in nanoseconds; it never goes back. */
    public RepeatFilter(LongSupplier nanos) {
        this.nanos = nanos;
    }

    @Override
    public boolean isLoggable(LogRecord record) {
        if (record.getLevel().intValue() < Level.WARNING.intValue() || record.getMessage() == null) {
            return true;
        }
        OptionalLong heldBack = repeats.admit(record.getLoggerName() + " " + text(record), nanos.getAsLong());
        if (heldBack.orElse(0) > 0) {
            record.setMessage(
                    record.getMessage() + " (and " + heldBack.getAsLong() + " times more since it was last told)");
        }
        return heldBack.isPresent();
    }

    /** With what was thrown, by its kind alone: two failures of one place are not the same. */
    private static String text(LogRecord record) {
        Object[] parameters = record.getParameters();
        String message = record.getMessage();
        StringBuilder text = new StringBuilder(message);
        if (parameters != null) {
            for (Object parameter : parameters) {
                text.append(' ').append(parameter);
            }
        }
        return record.getThrown() == null
                ? text.toString()
                : text + " " + record.getThrown().getClass().getName();
    }
}
