package dev.dateline.stack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.stack.process.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateCommandTest {

    @TempDir
    private Path home;

    @Test
    void annotatesAFileWithItsDate() throws IOException {
        Path file = Files.writeString(
                home.resolve("a.txt"), "date 2025-01-06 Rain in Lisbon\n\nIt rained on 3 January 2025 in Portugal.\n");

        CommandLineRun run = annotate("--json", file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.results())
                .startsWith("{\"file\":\"" + file + "\",\"headline\":\"Rain in Lisbon\"")
                .contains("\"published\":{\"value\":\"2025-01-06\"")
                .contains("\"entities\":[");
    }

    @Test
    void readsDatesInNumbersAsTheCountryOfTheLanguageWritesThem() throws IOException {
        Path file = Files.writeString(
                home.resolve("a.txt"), "date 2025-06-06 Rain in Lisbon\n\nIt rained on 3/4/2025 in Portugal.\n");

        CommandLineRun run = annotate("--json", "--language", "en-GB", file.toString());

        assertThat(run.results()).contains("\"value\":\"2025-04-03\"");
    }

    @Test
    void saysWhatIsMissingInAModelOfOnesOwn() {
        CommandLineRun run = annotate("--model", home.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.progress()).startsWith("dateline: --model: " + home + "/model.onnx is missing; expected");
    }

    @Test
    void saysWhichFileIsMissing() {
        CommandLineRun run = annotate("/nowhere/a.txt");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.progress()).isEqualTo("dateline: there is no file /nowhere/a.txt\n");
    }

    private CommandLineRun annotate(String... words) {
        return CommandLineRun.of(
                new Installation(home),
                Stream.concat(Stream.of("annotate"), Stream.of(words)).toArray(String[]::new));
    }
}
