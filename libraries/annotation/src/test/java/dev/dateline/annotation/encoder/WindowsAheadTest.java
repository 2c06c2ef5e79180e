package dev.dateline.annotation.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.annotation.cores.SpareCores;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WindowsAheadTest {

    private static final int WINDOWS = 100;

    private final Set<Thread> readers = ConcurrentHashMap.newKeySet();
    private final AtomicInteger next = new AtomicInteger();

    @Test
    void windowsComeInTheirOrderWhereverTheyAreRead() {
        SpareCores cores = new SpareCores(3);

        List<Float> said = cores.occupy(() -> all(new WindowsAhead(this::window, cores)));

        assertThat(said).hasSize(WINDOWS).isSorted();
        assertThat(readers).hasSizeGreaterThan(1);
    }

    @Test
    void whereNoCoreIsLeftTheCallerReadsAll() {
        SpareCores cores = new SpareCores(2);

        List<Float> said = cores.occupy(() -> cores.occupy(() -> all(new WindowsAhead(this::window, cores))));

        assertThat(said).hasSize(WINDOWS).isSorted();
        assertThat(readers).containsExactly(Thread.currentThread());
    }

    @Test
    void aWindowThatFailsFailsWhereItsTurnIs() {
        SpareCores cores = new SpareCores(3);
        WindowsAhead ahead = new WindowsAhead(
                () -> {
                    int number = next.getAndIncrement();
                    return () -> {
                        if (number == 1) {
                            throw new IllegalStateException("the network failed");
                        }
                        return new float[] {number};
                    };
                },
                cores);

        assertThat(ahead.next()).isPresent();
        assertThatThrownBy(ahead::next).hasMessage("the network failed");
    }

    /** One that takes long enough for another thread to be woken. */
    private @Nullable Supplier<float[]> window() {
        int number = next.getAndIncrement();
        return number >= WINDOWS
                ? null
                : () -> {
                    readers.add(Thread.currentThread());
                    long sum = 0;
                    for (int i = 0; i < 1_000_000; i++) {
                        sum += i ^ sum;
                    }
                    return new float[] {number, sum};
                };
    }

    private static List<Float> all(WindowsAhead ahead) {
        List<Float> said = new ArrayList<>();
        for (Optional<float[]> window = ahead.next(); window.isPresent(); window = ahead.next()) {
            said.add(window.get()[0]);
        }
        return said;
    }
}
