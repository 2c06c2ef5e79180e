package dev.dateline.annotation.cores;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SpareCoresTest {

    @Test
    void noMoreIsBegunThanThereAreCores() throws Exception {
        SpareCores cores = new SpareCores(2);
        CountDownLatch goOn = new CountDownLatch(1);

        Future<Boolean> first = cores.occupy(() -> {
            Future<Boolean> begun =
                    cores.begin(() -> goOn.await(1, TimeUnit.MINUTES)).orElseThrow();
            assertThat(cores.begin(() -> true)).isEmpty();
            return begun;
        });
        goOn.countDown();

        assertThat(first.get(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void articlesThatHaveAllCoresLeaveNone() {
        SpareCores cores = new SpareCores(2);

        boolean left = cores.occupy(() -> cores.occupy(cores::isAnyLeft));

        assertThat(left).isFalse();
        assertThat(cores.isAnyLeft()).isTrue();
    }
}
