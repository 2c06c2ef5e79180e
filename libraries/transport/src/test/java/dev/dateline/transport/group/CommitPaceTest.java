package dev.dateline.transport.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CommitPaceTest {

    private static final Duration LONGEST = Duration.ofMillis(500);
    private static final CommitPace.Pause THRICE = new CommitPace.Pause(3, LONGEST);

    private Instant now = Instant.parse("2026-11-28T08:00:00Z");
    private final CommitPace pace = new CommitPace(() -> now);

    private void commit(Duration took) {
        Instant began = now;
        now = now.plus(took);
        pace.committed(began);
    }

    @Test
    void theFirstCommitIsDueAtOnce() {
        assertThat(pace.untilDue(THRICE)).isZero();
    }

    @Test
    void aCommitIsFollowedByAPauseOfAFewTimesItsOwnLength() {
        commit(Duration.ofMillis(10));

        assertThat(pace.untilDue(THRICE)).isEqualTo(Duration.ofMillis(30));
        now = now.plusMillis(30);
        assertThat(pace.untilDue(THRICE)).isZero();
        assertThat(pace.untilDue(new CommitPace.Pause(9, LONGEST))).isEqualTo(Duration.ofMillis(60));
    }

    @Test
    void aBrokerThatHungIsNotWaitedForMoreThanAMoment() {
        commit(Duration.ofSeconds(10));

        assertThat(pace.untilDue(THRICE)).isEqualTo(LONGEST);
    }
}
