package dev.dateline.stack;

import dev.dateline.broker.process.HugePages;
import dev.dateline.stack.process.DataFolder;
import dev.dateline.stack.process.Installation;
import dev.dateline.stack.process.Ports;
import dev.dateline.stack.process.ProcessId;
import dev.dateline.stack.process.StackState;
import dev.dateline.stack.process.StateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * A folder of articles, a data folder and free ports, on which a test runs commands as processes, as a user does.
 *
 * <p>Closing it kills what the commands left behind.
 */
final class CommandFixture implements AutoCloseable {

    /** As {@code ./dateline} starts it, whatever the tests were started from: it heeds Ctrl-C. */
    private static final String INTERRUPTIBLE =
            "if env --default-signal=INT true 2>/dev/null; then exec env --default-signal=INT \"$@\"; fi; exec \"$@\"";

    private final Path folder;
    private final Ports ports = Ports.free();
    private final Set<ProcessId> seen = new HashSet<>();
    private int commands;

    CommandFixture(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(seeds());
    }

    Path seeds() {
        return folder.resolve("seeds");
    }

    Ports ports() {
        return ports;
    }

    Optional<StackState> state() {
        return new StateFile(new DataFolder(data())).readCurrent();
    }

    /** The processes that the state file names now, with their supervisor. */
    Map<String, ProcessId> processes() {
        Map<String, ProcessId> processes = new HashMap<>(state().orElseThrow().parts());
        processes.put("up", state().orElseThrow().supervisor());
        seen.addAll(processes.values());
        return processes;
    }

    /** Adds a file to the folder of articles; it appears at once and whole. */
    void add(String name, String text) throws IOException {
        Path written = Files.writeString(folder.resolve(name + ".new"), text);
        Files.move(written, seeds().resolve(name));
    }

    /** Starts {@code up} and returns at once. */
    Command up(String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("up", "--seeds", seeds().toString()));
        arguments.addAll(List.of("--kafka-port", Integer.toString(ports.kafka())));
        arguments.addAll(List.of("--ingest-port", Integer.toString(ports.ingest())));
        arguments.addAll(List.of("--enrich-port", Integer.toString(ports.enrich())));
        arguments.addAll(List.of("--wire-port", Integer.toString(ports.wire())));
        arguments.addAll(List.of(more));
        return start(arguments);
    }

    /** Starts a command on the data folder and returns at once. */
    Command start(List<String> arguments) throws IOException {
        commands++;
        Path results = folder.resolve("command-" + commands + ".out");
        Path progress = folder.resolve("command-" + commands + ".err");
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", INTERRUPTIBLE, "dateline"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(HugePages.jvmArguments());
        for (String property : List.of(Installation.HOME, Installation.CLASS_DATA)) {
            command.add("-D" + property + "=" + System.getProperty(property));
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.dateline.stack.cli.DatelineCommand"));
        command.addAll(arguments);
        command.addAll(List.of("--data", data().toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(results.toFile())
                .redirectError(progress.toFile())
                .start();
        return new Command(process, results, progress);
    }

    private Path data() {
        return folder.resolve("data");
    }

    @Override
    public void close() {
        state().ifPresent(state -> processes());
        seen.stream().flatMap(process -> process.alive().stream()).forEach(ProcessHandle::destroyForcibly);
    }

    /** A command that was started. */
    record Command(Process process, Path results, Path progress) {

        /** Its exit code, when it has ended. */
        int exitCode() throws InterruptedException {
            if (!process.waitFor(4, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("it did not end; it wrote " + progressText());
            }
            return process.exitValue();
        }

        String resultText() {
            return text(results);
        }

        String progressText() {
            return text(progress);
        }

        private static String text(Path file) {
            try {
                return Files.readString(file, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
