package dev.dateline.stack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code ./dateline} does without Java. */
class ScriptTest {

    private static final Path SCRIPT =
            Path.of("../../dateline").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    void worksThroughALinkToALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), SCRIPT);
        Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("link"));

        assertThat(run(link, "help")).contains("./dateline up");
        assertThat(run(second, "help")).contains("./dateline up");
    }

    @ParameterizedTest
    @ValueSource(strings = {"build --help", "build -h", "help build", "test --help", "help test"})
    void tellsOfWhatItDoesItselfWithoutDoingIt(String words) throws Exception {
        assertThat(run(SCRIPT, words.split(" "))).startsWith("Usage: dateline ");
    }

    @Test
    void namesEveryCommandInItsHelp() throws Exception {
        assertThat(run(SCRIPT, "help"))
                .contains(
                        "up", "down", "status", "tail", "read", "annotate", "verify", "bench", "torture", "completion");
    }

    private static String run(Path script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said;
    }
}
