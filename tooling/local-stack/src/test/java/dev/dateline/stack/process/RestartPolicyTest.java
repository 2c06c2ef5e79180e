package dev.dateline.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {

    private static final Duration BRIEF = Duration.ofSeconds(1);

    @Test
    void leavesAServiceThatEndedWithZero() {
        assertThat(new RestartPolicy(true, RestartDelays.GROWING).onExit(0, BRIEF))
                .isEmpty();
    }

    @Test
    void startsABrokerAgainHoweverItEnded() {
        assertThat(new RestartPolicy(false, RestartDelays.GROWING).onExit(0, BRIEF))
                .contains(Duration.ofMillis(500));
    }

    @Test
    void waitsLongerEachTimeAndNotWithoutBounds() {
        RestartPolicy policy = new RestartPolicy(true, RestartDelays.GROWING);

        assertThat(policy.onExit(70, BRIEF)).contains(Duration.ofMillis(500));
        assertThat(policy.onExit(70, BRIEF)).contains(Duration.ofSeconds(1));
        for (int i = 0; i < 10; i++) {
            policy.onExit(70, BRIEF);
        }
        assertThat(policy.onExit(70, BRIEF)).contains(Duration.ofSeconds(30));
    }

    @Test
    void forgetsFailuresOfLongAgo() {
        RestartPolicy policy = new RestartPolicy(true, RestartDelays.GROWING);
        policy.onExit(137, BRIEF);
        policy.onExit(137, BRIEF);

        assertThat(policy.onExit(137, Duration.ofMinutes(5))).contains(Duration.ofMillis(500));
    }
}
