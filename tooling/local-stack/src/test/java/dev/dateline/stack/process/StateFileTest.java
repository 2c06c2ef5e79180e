package dev.dateline.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFileTest {

    @TempDir
    private Path folder;

    @Test
    void givesBackWhatWasWritten() {
        StateFile file = new StateFile(new DataFolder(folder));
        StackState state = state(ProcessId.own());

        file.write(state);

        assertThat(file.read()).contains(state);
        assertThat(file.readCurrent()).contains(state);
    }

    @Test
    void tellsALeftOverFromAStackThatRuns() {
        StateFile file = new StateFile(new DataFolder(folder));
        ProcessId samePidBefore = new ProcessId(ProcessHandle.current().pid(), Instant.EPOCH);

        file.write(state(samePidBefore));

        assertThat(file.read()).isPresent();
        assertThat(file.readCurrent()).isEmpty();
    }

    @Test
    void takesABrokenFileForNone() throws Exception {
        Files.writeString(folder.resolve("state.json"), "{\"supervisor\":");

        assertThat(new StateFile(new DataFolder(folder)).read()).isEmpty();
    }

    private static StackState state(ProcessId supervisor) {
        return new StackState(
                supervisor,
                Instant.parse("2025-01-06T12:00:00Z"),
                Ports.DEFAULT,
                "/news",
                Map.of("ingest", 8081),
                true,
                Map.of("broker", new ProcessId(12, Instant.parse("2025-01-06T12:00:01Z"))));
    }
}
