package dev.dateline.torture.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class StallsTest {

    private final Stalls stalls = new Stalls();

    @Test
    void aStallBeginsWhenTheArticleIsThereAndTheResultBeforeIsDone() {
        stalls.result(0, at(1_000), at(1_200));
        stalls.result(0, at(1_100), at(4_200));
        stalls.result(0, at(9_000), at(9_100));
        stalls.result(1, at(5_000), at(5_500));

        assertThat(stalls.longest())
                .containsExactly(new Stall(0, at(1_200), at(4_200)), new Stall(1, at(5_000), at(5_500)));
        assertThat(stalls.noticeable()).containsExactly(new Stall(0, at(1_200), at(4_200)));
    }

    private static Instant at(long millis) {
        return Instant.ofEpochMilli(millis);
    }
}
