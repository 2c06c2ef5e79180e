package dev.dateline.wire.log;

import dev.dateline.transport.log.RepeatFilter;
import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/** Has a failure that repeats logged once a minute, with its count. */
@LoggingFilter(name = "repeated-lines")
public final class RepeatedLines implements Filter {

    private final Filter filter = new RepeatFilter(System::nanoTime);

    @Override
    public boolean isLoggable(LogRecord record) {
        return filter.isLoggable(record);
    }
}
