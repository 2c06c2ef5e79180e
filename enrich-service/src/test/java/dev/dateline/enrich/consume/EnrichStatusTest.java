package dev.dateline.enrich.consume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EnrichStatusTest {

    @Test
    void tellsNoLagOfPartitionsThatAnotherMayHave() {
        EnrichStatus enriching = EnrichStatus.START.polled(Map.of(0, 7L, 3, 2L));

        assertThat(enriching.lag()).isEqualTo(9);
        assertThat(enriching.in(EnrichStatus.Phase.STANDING_BY).lags()).isEmpty();
        assertThat(enriching.in(EnrichStatus.Phase.CONNECTING).lag()).isZero();
    }
}
