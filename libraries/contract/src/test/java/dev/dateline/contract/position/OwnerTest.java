package dev.dateline.contract.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class OwnerTest {

    private static final Instant START = Instant.parse("2022-02-22T19:22:22Z");

    @Test
    void ofTwoRunsTheOneThatStartedLaterComesAfter() {
        Owner earlier = Owner.startedAt("dateline-ingest", START);
        Owner later = Owner.startedAt("dateline-ingest", START.plusMillis(1));

        assertThat(later.startedAfter(earlier)).isTrue();
        assertThat(earlier.startedAfter(later)).isFalse();
        assertThat(earlier.startedAfter(earlier)).isFalse();
    }

    @Test
    void ofTwoRunsThatStartedAtOnceOneComesAfter() {
        Owner one = Owner.startedAt("dateline-ingest", START);
        Owner other = Owner.startedAt("dateline-ingest", START);

        assertThat(one.startedAfter(other)).isNotEqualTo(other.startedAfter(one));
    }

    /** The example of RFC 9562, appendix A.6. */
    @Test
    void aRunIsAUuidOfVersion7() {
        RandomGenerator random = new RandomGenerator() {
            @Override
            public int nextInt(int bound) {
                return 0xCC3;
            }

            @Override
            public long nextLong() {
                return 0x18C4DC0C0C07398FL << 2;
            }
        };

        assertThat(RunId.of(START, random)).isEqualTo(UUID.fromString("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"));
    }
}
