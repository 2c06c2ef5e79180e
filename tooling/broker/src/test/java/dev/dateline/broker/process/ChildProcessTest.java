package dev.dateline.broker.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

    @TempDir
    private Path folder;

    @Test
    void tellsTheExitCodeAndKeepsWhatWasWritten() throws Exception {
        Path output = folder.resolve("child.out");

        ChildProcess child = ChildProcess.start(spec(output, "7"));

        assertThat(child.exit().join()).isEqualTo(7);
        assertThat(Files.readString(output)).isEqualTo("exiting with 7 for a test\n");
    }

    private static ChildSpec spec(Path output, String exitCode) {
        return new ChildSpec(
                "child",
                List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1"),
                List.of(CodeLocation.of(ExitingProgram.class).toString()),
                ExitingProgram.class.getName(),
                List.of(exitCode),
                Map.of("DATELINE_PURPOSE", "a test"),
                output);
    }
}
