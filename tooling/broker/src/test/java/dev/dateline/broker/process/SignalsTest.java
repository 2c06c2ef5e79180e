package dev.dateline.broker.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignalsTest {

    private static final int ENDED_BY_TERM = 128 + 15;

    @Test
    void reachesTheProcessAndTellsWhereThereIsNone() throws Exception {
        Process process = new ProcessBuilder("cat").start();
        Signals signals = new Signals();

        boolean reached = signals.send("TERM", process.pid());

        assertThat(process.waitFor()).isEqualTo(ENDED_BY_TERM);
        assertThat(reached).isTrue();
        assertThat(signals.send("TERM", process.pid())).isFalse();
    }
}
