package dev.dateline.stack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.broker.process.LoopbackPorts;
import dev.dateline.stack.process.Installation;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineCommandTest {

    @TempDir
    private Path home;

    private Installation installation;

    @BeforeEach
    void install() throws IOException {
        installation = new Installation(home);
        Files.createDirectories(installation.kafkaLibraries());
        Files.createDirectories(installation.seeds());
        for (Path jar : new Path[] {installation.ingest(), installation.enrich()}) {
            Files.createDirectories(jar.getParent());
            Files.createFile(jar);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "down", "status", "tail", "read", "annotate", "verify"})
    void teachesEachCommand(String command) {
        CommandLineRun run = CommandLineRun.of(installation, command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.results()).contains("Usage: dateline " + command);
    }

    @Test
    void saysWhatToDoWhereTheFolderOfArticlesIsMissing() {
        Path missing = home.resolve("nowhere");

        CommandLineRun run = CommandLineRun.of(installation, "up", "--seeds", missing.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.results()).isEmpty();
        assertThat(run.progress())
                .endsWith(
                        "dateline: there is no folder " + missing + ": name the folder of articles with --seeds DIR\n");
    }

    @Test
    void saysWhatToDoWhereTheListOfFeedsIsMissing() {
        Path missing = home.resolve("nowhere.opml");

        CommandLineRun run = CommandLineRun.of(installation, "up", "--feeds", missing.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.progress())
                .endsWith("dateline: there is no file " + missing
                        + ": name the list of feeds, in OPML, with --feeds FILE\n");
    }

    @Test
    void saysWhichPortIsInUse() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            CommandLineRun run = CommandLineRun.of(installation, "up", "--kafka-port", port);

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.progress())
                    .endsWith("dateline: port " + port
                            + " is in use: stop what listens there, or choose another with --kafka-port PORT\n");
        }
    }

    @Test
    void saysWhatAPortIs() {
        CommandLineRun run = CommandLineRun.of(installation, "up", "--ingest-port", "70000");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.progress()).isEqualTo("dateline: a port is a number from 1 to 65535, not 70000\n");
    }

    @Test
    void saysThatNoBrokerAnswers() {
        String server = "127.0.0.1:" + LoopbackPorts.free();

        CommandLineRun run = CommandLineRun.of(installation, "tail", "--bootstrap-server", server);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.progress())
                .isEqualTo("dateline: no broker answers at " + server + ": start one with ./dateline up\n");
    }

    @Test
    void findsNothingToEndWhereNothingRuns() {
        CommandLineRun run = CommandLineRun.of(installation, "down");

        assertThat(run.exitCode()).isZero();
        assertThat(run.progress()).contains("nothing is running");
    }

    @Test
    void refusesATopicItDoesNotKnow() {
        CommandLineRun run = CommandLineRun.of(installation, "tail", "sports");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.progress()).contains("sports");
    }

    @Test
    void annotatesAFileWithItsDate() throws IOException {
        Path file = Files.writeString(
                home.resolve("a.txt"), "date 2025-01-06 Rain in Lisbon\n\nIt rained on 3 January 2025 in Portugal.\n");

        CommandLineRun run = CommandLineRun.of(installation, "annotate", "--json", file.toString());

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

        CommandLineRun run =
                CommandLineRun.of(installation, "annotate", "--json", "--language", "en-GB", file.toString());

        assertThat(run.results()).contains("\"value\":\"2025-04-03\"");
    }

    @Test
    void saysWhatIsMissingInAModelOfOnesOwn() {
        CommandLineRun run = CommandLineRun.of(installation, "annotate", "--model", home.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.progress()).startsWith("dateline: --model: " + home + "/model.onnx is missing; expected");
    }

    @Test
    void saysWhichFileIsMissing() {
        CommandLineRun run = CommandLineRun.of(installation, "annotate", "/nowhere/a.txt");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.progress()).isEqualTo("dateline: there is no file /nowhere/a.txt\n");
    }
}
