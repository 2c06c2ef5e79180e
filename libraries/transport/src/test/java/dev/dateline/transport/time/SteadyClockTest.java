package dev.dateline.transport.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SteadyClockTest {

    private Instant said = Instant.parse("2025-01-06T12:00:00Z");
    private long nanos;
    private Duration between = Duration.ZERO;
    private final SteadyClock clock = new SteadyClock(new Said(), () -> nanos);

    @Test
    void goesOnWhereTheMachinesClockIsSetBack() {
        Instant before = clock.instant();
        said = said.minus(Duration.ofHours(1));
        nanos += Duration.ofSeconds(5).toNanos();

        assertThat(clock.instant()).isEqualTo(before.plusSeconds(5));
    }

    @Test
    void followsTheMachinesClockOnceThatHasCaughtUp() {
        said = said.minus(Duration.ofSeconds(10));
        nanos += Duration.ofSeconds(5).toNanos();
        clock.instant();
        said = said.plusSeconds(60);

        assertThat(clock.instant()).isEqualTo(said);
    }

    @Test
    void isNotAheadForATimeInWhichItDidNotRun() {
        between = Duration.ofMillis(7);
        pass(Duration.ofSeconds(1));
        clock.instant();
        between = Duration.ZERO;
        pass(Duration.ofSeconds(1));

        assertThat(clock.instant()).isEqualTo(said);
    }

    private void pass(Duration time) {
        said = said.plus(time);
        nanos += time.toNanos();
    }

    /** What the machine says, read between two times in which this thread did not run. */
    private final class Said extends Clock {

        @Override
        public Instant instant() {
            pass(between);
            Instant now = said;
            pass(between);
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
