package dev.dateline.stack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    @Test
    void twoBuildsOfOneProjectTakeTurns() throws Exception {
        Path script = Files.copy(SCRIPT, folder.resolve("dateline"), StandardCopyOption.COPY_ATTRIBUTES);
        Path maven = Files.createDirectories(folder.resolve(".dateline/maven/apache-maven-3.9.11/bin"))
                .resolve("mvn");
        Files.writeString(maven, "#!/bin/sh\necho begins >> builds\nsleep 1\necho ends >> builds\n");
        assertThat(maven.toFile().setExecutable(true)).isTrue();

        List<Process> builds = List.of(start(script, "build"), start(script, "build"));
        for (Process build : builds) {
            build.getInputStream().readAllBytes();
            build.waitFor();
        }

        assertThat(folder.resolve("builds")).content().isEqualTo("begins\nends\nbegins\nends\n");
    }

    private static String run(Path script, String... arguments) throws IOException, InterruptedException {
        Process process = start(script, arguments);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said;
    }

    private static Process start(Path script, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
