package dev.dateline.transport.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class RepeatFilterTest {

    private final AtomicLong nanos = new AtomicLong(-5);
    private final RepeatFilter filter = new RepeatFilter(nanos::get);

    @Test
    void aFailureThatRepeatsIsALineAMinuteWithItsCount() {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < 1_400; i++) {
            LogRecord record = new LogRecord(Level.WARNING, "trying again trouble=offset " + i);
            if (filter.isLoggable(record)) {
                written.add(record.getMessage());
            }
            nanos.addAndGet(Duration.ofMillis(86).toNanos());
        }

        assertThat(written)
                .containsExactly(
                        "trying again trouble=offset 0",
                        "trying again trouble=offset 698 (and 697 times more since it was last told)",
                        "trying again trouble=offset 1396 (and 697 times more since it was last told)");
    }

    @Test
    void failuresOfTwoKindsAreBothTold() {
        assertThat(filter.isLoggable(new LogRecord(Level.WARNING, "topic a is missing")))
                .isTrue();
        assertThat(filter.isLoggable(new LogRecord(Level.WARNING, "topic b is missing")))
                .isTrue();
        LogRecord thrown = new LogRecord(Level.SEVERE, "topic a is missing");
        thrown.setThrown(new IllegalStateException());
        assertThat(filter.isLoggable(thrown)).isTrue();
        assertThat(filter.isLoggable(new LogRecord(Level.WARNING, "topic a is missing")))
                .isFalse();
    }

    @Test
    void whatIsNoFailureIsAlwaysTold() {
        for (int i = 0; i < 3; i++) {
            assertThat(filter.isLoggable(new LogRecord(Level.INFO, "topic made")))
                    .isTrue();
        }
    }

    @Test
    void remembersNoMoreKindsThanItMay() {
        for (int i = 0; i < 2_000; i++) {
            assertThat(filter.isLoggable(new LogRecord(Level.WARNING, "file " + letters(i))))
                    .isTrue();
        }
        assertThat(filter.isLoggable(new LogRecord(Level.WARNING, "file " + letters(1_999))))
                .isFalse();
        assertThat(filter.isLoggable(new LogRecord(Level.WARNING, "file " + letters(0))))
                .isTrue();
    }

    private static String letters(int number) {
        return Integer.toString(number, 26)
                .chars()
                .mapToObj(each -> Character.toString(each < 'a' ? each + 'A' - '0' : each))
                .reduce("", String::concat);
    }
}
