package dev.dateline.torture.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PacedWriterPropertiesTest {

    @Property
    void theArticlesLastAsLongAsTheFaultsDo(
            @ForAll @IntRange(min = 1, max = 100_000) int articles,
            @ForAll @IntRange(min = 1, max = 1_000) int tickMillis,
            @ForAll @IntRange(min = 2, max = 200) int ticks) {
        Duration tick = Duration.ofMillis(tickMillis);
        int remaining = articles;

        for (int left = ticks; left > 1; left--) {
            int share = PacedWriter.share(remaining, tick, tick.multipliedBy(left));
            assertThat(share).isBetween(0, remaining / left + 1);
            remaining -= share;
        }

        assertThat(PacedWriter.share(remaining, tick, tick)).isEqualTo(remaining);
    }
}
