package dev.dateline.stack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.broker.process.LoopbackPorts;
import dev.dateline.stack.process.Installation;
import dev.dateline.stack.render.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        for (Path jar : new Path[] {installation.ingest(), installation.enrich(), installation.wire()}) {
            Files.createDirectories(jar.getParent());
            Files.createFile(jar);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "down", "status", "tail", "read", "feeds", "annotate", "verify"})
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
                .isEqualTo("dateline: no broker answers at " + server + ": " + server
                        + ": nothing listens there; ./dateline up starts one, --bootstrap-server names another\n");
    }

    @Test
    void findsNothingToEndWhereNothingRuns() {
        CommandLineRun run = CommandLineRun.of(installation, "down");

        assertThat(run.exitCode()).isZero();
        assertThat(run.progress()).contains("nothing is running");
    }

    @Test
    void refusesATopicItDoesNotKnow() {
        CommandLineRun run = CommandLineRun.of(installation, "tail", "rejects");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.progress()).contains("rejects", "did you mean rejected?");
    }

    @ParameterizedTest
    @CsvSource({"tial, tail", "statsu, status", "verfy, verify", "tortrue, torture", "biuld, build"})
    void saysWhichCommandWasProbablyMeant(String typed, String meant) {
        CommandLineRun run = CommandLineRun.of(installation, typed);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.progress()).contains("there is no command " + typed + "; did you mean " + meant + "?");
    }

    @Test
    void saysWhichOptionWasProbablyMeantAndGuessesNoneThatIsFarOff() {
        assertThat(CommandLineRun.of(installation, "tail", "--from-begining").progress())
                .contains("did you mean --from-beginning?");
        assertThat(CommandLineRun.of(installation, "xyzzy").progress())
                .contains("there is no command xyzzy")
                .doesNotContain("did you mean");
    }

    @ParameterizedTest
    @CsvSource({"up --seeds", "up --feeds", "status --data", "tail --kafka-config"})
    void refusesAnEmptyName(String command) {
        String[] words = (command + " -").split(" ", -1);
        words[2] = "";

        CommandLineRun run = CommandLineRun.of(installation, words);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.progress()).contains(words[1], "an empty name names no file and no folder");
    }

    @ParameterizedTest
    @CsvSource({
        "security.protocol=BOGUS, 'security.protocol is \"BOGUS\"'",
        "securty.protocol=SSL, did you mean security.protocol?",
        "sasl.mechanism=PLANE, 'allowed are GSSAPI'",
        "ssl.truststore.location=/nowhere.p12, there is no such file",
    })
    void saysWhichSettingOfKafkaIsWrong(String setting, String told) {
        CommandLineRun run = CommandLineRun.of(
                installation,
                "tail",
                "-X",
                setting,
                "-X",
                setting.contains("ssl.t") ? "security.protocol=SSL" : "client.id=a");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.progress()).contains(told).doesNotContain("\tat ");
    }

    @Test
    void saysInOneLineWhereAFolderCantBeUsed() throws IOException {
        Path file = Files.createFile(home.resolve("a-file"));

        CommandLineRun run = CommandLineRun.of(
                installation, "up", "--data", file.resolve("data").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.progress().lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("a-file")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @ValueSource(strings = {"tail", "verify", "status"})
    void givesUpOnAPortThatSaysNothingOrSpeaksTlsInSeconds(String command) throws IOException {
        try (ServerSocket mute = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServerSocket tls = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> answering = CompletableFuture.runAsync(() -> answerAsTls(tls));
            CommandLineRun onTls =
                    CommandLineRun.of(installation, command, "--bootstrap-server", "127.0.0.1:" + tls.getLocalPort());
            CommandLineRun onMute =
                    CommandLineRun.of(installation, command, "--bootstrap-server", "127.0.0.1:" + mute.getLocalPort());

            assertThat(onTls.exitCode()).isEqualTo(1);
            assertThat(onTls.results() + onTls.progress()).contains("it speaks TLS: set security.protocol to SSL");
            assertThat(onMute.exitCode()).isEqualTo(1);
            assertThat(answering).isNotCompletedExceptionally();
            assertThat(onMute.results() + onMute.progress()).contains("it takes connections and says nothing");
        }
    }

    private static void answerAsTls(ServerSocket server) {
        try (Socket socket = server.accept()) {
            socket.getOutputStream().write(new byte[] {0x15, 3, 3, 0, 2, 2, 0x46});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void writesWhatCompletesCommandsAndOptions(String shell) throws Exception {
        CommandLineRun run = CommandLineRun.of(installation, "completion", shell);

        assertThat(run.exitCode()).isZero();
        assertThat(run.results())
                .contains("torture", "--bootstrap-server", "versions")
                .doesNotContain("record");
        Process check = new ProcessBuilder(
                        "bash",
                        "-n",
                        Files.writeString(home.resolve("c"), run.results()).toString())
                .start();
        assertThat(check.waitFor()).isZero();
    }

    @Test
    void tellsWhatNobodyShouldSeeInLettersInTextAndInJson() throws IOException {
        Path file = Files.writeString(
                home.resolve("a.txt"),
                "date 2025-01-06 Rain \u202ein\u202c Lisbon\n\nIt rained\u2066 in \u009bPortugal.\n");

        for (String[] form : new String[][] {{"read"}, {"read", "--json"}, {"annotate"}, {"annotate", "--json"}}) {
            List<String> words = new ArrayList<>(List.of(form));
            words.add(file.toString());
            CommandLineRun run = CommandLineRun.of(installation, words.toArray(String[]::new));

            assertThat(run.results() + run.progress())
                    .contains("Rain")
                    .doesNotContain("\u202e", "\u202c", "\u2066", "\u009b");
        }
    }

    @Test
    void endsQuietlyOnceNobodyReads() throws IOException {
        Path file = Files.writeString(home.resolve("a.txt"), "date 2025-01-06 Rain\n\nIt rained.\n");
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream progress = new ByteArrayOutputStream();

        int exitCode = new Commands(Console.on(gone, progress, Style.PLAIN), installation)
                .run(DatelineCommand.class, "read", file.toString());

        assertThat(exitCode).isZero();
        assertThat(progress.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void tellsItsCommit() {
        assertThat(CommandLineRun.of(installation, "--version").results()).startsWith("Dateline 0.1, commit ");
    }
}
