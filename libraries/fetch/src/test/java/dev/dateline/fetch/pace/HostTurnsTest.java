package dev.dateline.fetch.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.fetch.http.Turns;
import dev.dateline.web.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HostTurnsTest {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final SetClock clock = new SetClock();
    private final HostTurns turns = new HostTurns(PAUSE, clock, clock::until);

    private Instant ask(String host) throws InterruptedException {
        return turns.during(host, clock::instant);
    }

    @Test
    void pausesBetweenTwoRequestsOfAHostAndBeforeTheFirst() throws Exception {
        assertThat(ask("a.example")).isEqualTo(SetClock.START.plusSeconds(2));
        assertThat(ask("b.example")).isEqualTo(SetClock.START.plusSeconds(2));
        assertThat(ask("a.example")).isEqualTo(SetClock.START.plusSeconds(4));
    }

    @Test
    void letsOneAskAtATime() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Integer> asking = () -> turns.during("a.example", () -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                return now.decrementAndGet();
            });
            List<Callable<Integer>> all =
                    IntStream.range(0, 100).mapToObj(i -> asking).toList();
            threads.invokeAll(all);
        } finally {
            threads.shutdownNow();
        }

        assertThat(most).hasValue(1);
        assertThat(clock.instant()).isEqualTo(SetClock.START.plusSeconds(200));
    }

    @Test
    void asksFromAPauseAfterTheRightCame() throws Exception {
        AtomicInteger looks = new AtomicInteger();
        Turns held = turns.heldWhile(() -> {
            clock.ahead(Duration.ofSeconds(10));
            return looks.incrementAndGet() > 3;
        });

        // At the fourth look, after 40 s, it is held; it is looked at once more right before the request.
        assertThat(held.during("a.example", clock::instant)).isEqualTo(SetClock.START.plusSeconds(52));
        assertThat(looks).hasValue(5);
    }

    @Test
    void asksNotWhereTheRightIsLostInThePause() throws Exception {
        AtomicInteger looks = new AtomicInteger();
        AtomicInteger asked = new AtomicInteger();
        Turns held = turns.heldWhile(() -> looks.incrementAndGet() != 2);

        held.during("a.example", () -> {
            assertThat(looks).hasValueGreaterThan(2);
            return asked.incrementAndGet();
        });

        assertThat(asked).hasValue(1);
    }

    @Test
    void endsItsWaitForTheRightWhereItIsInterrupted() {
        Turns held = turns.heldWhile(() -> false);
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() -> held.during("a.example", clock::instant));
    }

    @Test
    void holdsAHostThatAskedForQuiet() {
        turns.hold("a.example", SetClock.START.plusSeconds(60));

        assertThat(turns.heldUntil("a.example")).contains(SetClock.START.plusSeconds(60));
        assertThat(turns.heldUntil("b.example")).isEmpty();
        clock.ahead(Duration.ofSeconds(60));
        assertThat(turns.heldUntil("a.example")).isEmpty();
    }
}
