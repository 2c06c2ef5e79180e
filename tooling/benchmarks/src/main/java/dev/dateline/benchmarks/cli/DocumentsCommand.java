package dev.dateline.benchmarks.cli;

import dev.dateline.benchmarks.figure.MemoryFigures;
import dev.dateline.benchmarks.figure.PositionFigures;
import dev.dateline.benchmarks.memory.KeptPositions;
import dev.dateline.benchmarks.memory.MemoryRun;
import dev.dateline.benchmarks.stack.MeasuredStack;
import dev.dateline.broker.process.FolderTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What many small documents cost in memory. */
@Command(
        name = "documents",
        mixinStandardHelpOptions = true,
        description = {
            "Tells what ingest's memory of how far documents were read takes, and lets that many small files lie in the folder of",
            "the packaged stack, whose services have -Xmx192m, when it is started. Exits 1 where a service ends."
        })
final class DocumentsCommand implements Callable<Integer> {

    @Mixin
    private LoadOptions options = new LoadOptions();

    @Option(
            names = "--positions",
            paramLabel = "N",
            description = "How many positions are kept; ${DEFAULT-VALUE} unless given, 0 leaves that out.")
    private int positions = 1_000_000;

    @Option(
            names = "--files",
            paramLabel = "N",
            description = "How many files there are; ${DEFAULT-VALUE} unless given, 0 leaves that out.")
    private int files = 165_000;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            description = "How long to wait for enrich before that is enough; ${DEFAULT-VALUE} unless given.")
    private int minutes = 5;

    @Override
    public Integer call() throws Exception {
        if (positions > 0) {
            PositionFigures figures = KeptPositions.measure(positions);
            Output.figures(options.json(), figures, figures::text);
        }
        return files > 0 && !readAll() ? 1 : 0;
    }

    private boolean readAll() throws IOException, InterruptedException {
        Path folder = Workplace.folder();
        try (MeasuredStack stack = MeasuredStack.start(folder)) {
            MemoryRun.Input input = write(Files.createDirectory(folder.resolve("written")));
            MemoryFigures figures = new MemoryRun(Duration.ofMinutes(minutes)).run(stack, input, Output::progress);
            Output.figures(options.json(), figures, figures::text);
            return figures.failures().isEmpty();
        } finally {
            FolderTree.delete(folder);
        }
    }

    /** One article a file; moved into the folder as the run begins. */
    private MemoryRun.Input write(Path folder) throws IOException {
        List<Path> documents = new ArrayList<>();
        long bytes = 0;
        for (int i = 0; i < files; i++) {
            String text =
                    "date 2025-01-06 Headline " + i + "\n\nIt rained in Ghent on Sunday, for the " + i + "th time.\n";
            documents.add(Files.writeString(folder.resolve("article-" + i + ".txt"), text));
            bytes += text.length();
        }
        return new MemoryRun.Input(files + " files", documents, files, bytes);
    }
}
