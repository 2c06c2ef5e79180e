package dev.dateline.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {

    private static final Duration BRIEF = Duration.ofSeconds(1);

    @Test
    void waitsLongerEachTimeAndNotWithoutBounds() {
        RestartPolicy policy = new RestartPolicy(RestartDelays.GROWING);

        assertThat(policy.onExit(BRIEF)).isEqualTo(Duration.ofMillis(500));
        assertThat(policy.onExit(BRIEF)).isEqualTo(Duration.ofSeconds(1));
        for (int i = 0; i < 10; i++) {
            policy.onExit(BRIEF);
        }
        assertThat(policy.onExit(BRIEF)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void forgetsFailuresOfLongAgo() {
        RestartPolicy policy = new RestartPolicy(RestartDelays.GROWING);
        policy.onExit(BRIEF);
        policy.onExit(BRIEF);

        assertThat(policy.onExit(Duration.ofMinutes(5))).isEqualTo(Duration.ofMillis(500));
    }
}
