package dev.dateline.stack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.broker.process.ClassData;
import dev.dateline.stack.process.DataFolder;
import dev.dateline.stack.process.Installation;
import dev.dateline.stack.process.Ports;
import dev.dateline.stack.process.Stack;
import dev.dateline.stack.process.StackOptions;
import dev.dateline.stack.render.Style;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Records class data of the packaged services and a real broker, and starts them from it, as the later tests of commands do. */
class RecordIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void allPartsStartFromWhatWasRecordedAndSayNothingOfIt() throws Exception {
        Installation installation = Installation.current();
        ClassData classes = installation.classes();
        DataFolder data = new DataFolder(folder.resolve("data"));
        Ports ports = Ports.free();
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(shown, true, StandardCharsets.UTF_8);
        Console console = new Console(to, to, Style.PLAIN);

        CommandLineRun recorded = CommandLineRun.of(
                installation, "record", "--into", classes.folder().toString());

        assertThat(recorded.exitCode()).as(recorded.progress()).isZero();
        assertThat(recorded.progress()).isEqualTo("dateline: recording class data: starts will be faster\n");
        StackOptions options = new StackOptions(installation, data, installation.seeds(), ports, false).with(classes);
        try (Stack stack = Stack.start(options, new Announcer(console));
                EnrichedLines lines = new EnrichedLines(console, ports.bootstrapServers())) {
            stack.awaitReady(PATIENCE);
            lines.first(Map.of(), PATIENCE);
            for (String part : List.of("broker", "ingest", "enrich", "wire")) {
                long pid = stack.part(part).orElseThrow().part().pid();
                assertThat(Files.readString(Path.of("/proc/" + pid + "/maps")))
                        .contains(classes.folder() + "/" + part + "-");
            }
        }
        assertThat(shown.toString(StandardCharsets.UTF_8)).contains(" date");
        for (String service : List.of("ingest", "enrich", "wire")) {
            assertThat(Files.readString(data.log(service)))
                    .contains("Installed features", "stopped in")
                    .doesNotContainIgnoringCase("warn");
        }
    }
}
