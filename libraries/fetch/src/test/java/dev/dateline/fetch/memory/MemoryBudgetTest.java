package dev.dateline.fetch.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MemoryBudgetTest {

    private static final Duration NOT_AT_ALL = Duration.ZERO;
    private static final int MEBIBYTE = 1 << 20;

    private final MemoryBudget budget = new MemoryBudget(10 * MEBIBYTE);

    @Test
    void whoComesLaterWaitsForWhatOthersGiveBack() throws InterruptedException {
        MemoryBudget.Lease first = budget.lease();
        MemoryBudget.Lease second = budget.lease();
        assertThat(first.take(8 * MEBIBYTE, NOT_AT_ALL)).isTrue();
        assertThat(second.take(3 * MEBIBYTE, NOT_AT_ALL)).isFalse();

        first.shrink(7 * MEBIBYTE);

        assertThat(second.take(3 * MEBIBYTE, NOT_AT_ALL)).isTrue();
        first.close();
        first.close();
        second.close();
        assertThat(budget.lease().take(10 * MEBIBYTE, NOT_AT_ALL)).isTrue();
    }

    @Test
    void whatIsSmallKeepsNothing() throws InterruptedException {
        MemoryBudget.Lease lease = budget.lease();
        assertThat(lease.take(MEBIBYTE, NOT_AT_ALL)).isTrue();

        lease.shrink(MemoryBudget.SMALL);

        assertThat(lease.hasSome()).isFalse();
    }

    @Test
    void moreThanThereIsIsNeverWaitedFor() {
        assertThatThrownBy(() -> budget.lease().take(11 * MEBIBYTE, NOT_AT_ALL))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
