package dev.dateline.stack.cli;

import dev.dateline.broker.process.HugePages;
import dev.dateline.stack.process.DataFolder;
import dev.dateline.stack.process.Installation;
import dev.dateline.stack.process.StackException;
import dev.dateline.stack.process.StackOptions;
import dev.dateline.stack.process.StackState;
import dev.dateline.stack.process.StateFile;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Starts {@code up} as a process that outlives this one and its shell. */
public final class Background {

    private static final long LOOK_AGAIN_NANOS = 50_000_000;

    /** Ignores what the terminal sends, and where the system has sessions, leaves the shell's. */
    private static final String OUTLIVE =
            "trap '' INT HUP; if command -v setsid >/dev/null; then exec setsid \"$@\"; else exec \"$@\"; fi";

    private static final String TOLD = "dateline: ";

    private final StackOptions options;
    private final List<String> more;

    /** Of a stack with these options. */
    public Background(StackOptions options) {
        this(options, List.of());
    }

    /**
     * Of a stack with these options.
     *
     * @param more arguments that {@code up} is given beside them
     */
    Background(StackOptions options, List<String> more) {
        this.options = options;
        this.more = List.copyOf(more);
    }

    /** Returns when all is ready; passes on the line in which the process says why it ended. */
    public void start(Duration patience) {
        DataFolder data = options.data();
        Path log = data.log("up");
        Process process = launch(log);
        StateFile state = new StateFile(data);
        long deadline = System.nanoTime() + patience.toNanos();
        while (!state.readCurrent().filter(StackState::ready).isPresent() || !process.isAlive()) {
            if (!process.isAlive()) {
                throw new StackException(lastLine(log));
            }
            if (System.nanoTime() - deadline > 0) {
                process.destroy();
                throw new StackException("not ready after " + patience.toSeconds() + " s; see " + log.getParent());
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }

    private Process launch(Path log) {
        try {
            Files.createDirectories(log.getParent());
            return new ProcessBuilder(command())
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(Redirect.to(log.toFile()))
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("starting in the background failed", e);
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", OUTLIVE, "dateline"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(HugePages.jvmArguments());
        command.add("-D" + Installation.HOME + "=" + options.installation().home());
        command.add("-D" + Installation.CLASS_DATA + "=" + options.classes().folder());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), DatelineCommand.class.getName()));
        command.addAll(List.of("up", "--in-background"));
        add(command, "--seeds", options.seeds());
        add(command, "--feeds", options.feeds());
        command.addAll(List.of("--data", options.data().root().toString()));
        command.addAll(List.of("--kafka-port", Integer.toString(options.ports().kafka())));
        command.addAll(List.of("--ingest-port", Integer.toString(options.ports().ingest())));
        command.addAll(List.of("--enrich-port", Integer.toString(options.ports().enrich())));
        if (options.ports().wire() != 0) {
            command.addAll(
                    List.of("--wire-port", Integer.toString(options.ports().wire())));
        }
        command.addAll(
                List.of("--ingest-instances", Integer.toString(options.ingest().started())));
        command.addAll(
                List.of("--enrich-instances", Integer.toString(options.enrich().started())));
        if (options.fresh()) {
            command.add("--fresh");
        }
        if (!options.services()) {
            command.add("--broker-alone");
        }
        command.addAll(more);
        return command;
    }

    private static void add(List<String> command, String option, @Nullable Path path) {
        if (path != null) {
            command.addAll(List.of(option, path.toString()));
        }
    }

    private static String lastLine(Path log) {
        try {
            List<String> told = Files.readAllLines(log).stream()
                    .filter(line -> line.startsWith(TOLD))
                    .toList();
            return told.isEmpty()
                    ? "it ended at once; see " + log
                    : told.get(told.size() - 1).substring(TOLD.length());
        } catch (IOException e) {
            return "it ended at once; see " + log;
        }
    }
}
