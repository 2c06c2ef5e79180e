package dev.dateline.stack.cli;

import dev.dateline.broker.BrokerNotReadyException;
import dev.dateline.broker.process.ClassData;
import dev.dateline.broker.process.FolderTree;
import dev.dateline.stack.process.DataFolder;
import dev.dateline.stack.process.Installation;
import dev.dateline.stack.process.Part;
import dev.dateline.stack.process.Ports;
import dev.dateline.stack.process.Stack;
import dev.dateline.stack.process.StackException;
import dev.dateline.stack.process.StackOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What {@code build} does last: annotates a sample article, as one does from the shell, and runs a stack on all of them, whose
 * processes leave their class data behind.
 */
@Command(
        name = "record",
        hidden = true,
        mixinStandardHelpOptions = true,
        description = "Records the classes of broker and services, so that they start faster. build does so.")
final class RecordCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    /** The exit code of a JVM that ended in order when it was told to, and wrote its file. */
    private static final int TERMINATED = 143;

    private final Console console;
    private final Installation installation;

    @Option(names = "--into", paramLabel = "DIR", description = "Where to (default: .dateline/classes).")
    private @Nullable Path into;

    RecordCommand(Console console, Installation installation) {
        this.console = console;
        this.installation = installation;
    }

    @Override
    public Integer call() throws Exception {
        Path classes = into == null ? installation.classes().folder() : into.toAbsolutePath();
        Path made = classes.resolveSibling(classes.getFileName() + ".new");
        console.progress("recording class data: starts will be faster");
        if (into == null) {
            installation.natives().unpack();
        }
        try {
            clear(made);
            annotateForNobody();
            record(Files.createDirectories(made));
            clear(classes);
            Files.move(made, classes);
            return 0;
        } catch (StackException | BrokerNotReadyException e) {
            console.progress("no class data, starts will be slower; ./dateline build tries again: " + e.getMessage());
            return 1;
        }
    }

    private void record(Path made) throws InterruptedException {
        DataFolder data = new DataFolder(made.resolve("data"));
        Ports ports = Ports.free();
        StackOptions options = new StackOptions(installation, data, installation.seeds(), ports, false)
                .with(new ClassData(made, true));
        List<Part> parts;
        try (Stack stack = Stack.start(options, new Announcer(console))) {
            parts = stack.names().stream()
                    .flatMap(name -> stack.part(name).stream())
                    .map(each -> each.part())
                    .toList();
            showNobody(stack, ports.bootstrapServers());
        }
        for (Part part : parts) {
            if (part.exit().join() != TERMINATED) {
                throw new StackException(part.name() + " ended with exit code "
                        + part.exit().join() + "; see "
                        + data.log(part.name()).getParent());
            }
        }
        data.remove();
    }

    /** What {@code annotate} does, so that its own classes are among those that this JVM records. */
    private void annotateForNobody() throws IOException {
        try (Stream<Path> samples = Files.walk(installation.seeds())) {
            Path text = samples.filter(sample -> sample.toString().endsWith(".txt"))
                    .findFirst()
                    .orElseThrow();
            new Commands(nobodys(), installation).run(DatelineCommand.class, "annotate", text.toString());
        }
    }

    /** What {@code up} does, so that its own classes are too. */
    private void showNobody(Stack stack, String bootstrapServers) throws InterruptedException {
        try (EnrichedLines lines = new EnrichedLines(nobodys(), bootstrapServers)) {
            stack.awaitBroker(PATIENCE);
            Map<TopicPartition, Long> before = lines.endOffsets();
            stack.awaitReady(PATIENCE);
            lines.first(before, PATIENCE);
        }
    }

    private Console nobodys() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Console(nowhere, nowhere, console.style());
    }

    private static void clear(Path folder) {
        if (Files.exists(folder)) {
            FolderTree.delete(folder);
        }
    }
}
