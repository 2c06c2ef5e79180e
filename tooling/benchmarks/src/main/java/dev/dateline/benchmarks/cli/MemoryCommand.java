package dev.dateline.benchmarks.cli;

import dev.dateline.benchmarks.figure.MemoryFigures;
import dev.dateline.benchmarks.input.LargeArticles;
import dev.dateline.benchmarks.input.News;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Memory of the packaged services while much more than that passes through them. */
@Command(
        name = "memory",
        mixinStandardHelpOptions = true,
        description = {
            "Starts the packaged stack, whose services have -Xmx192m, lets the articles pass through it as ten documents,",
            "and then, in a new stack, one document of 2 GB whose articles are near the limit of 1 MiB; tells the resident",
            "set and the heap. Needs Linux, and up to 15 GB in the temporary folder (java.io.tmpdir), which it gives back.",
            "Exits 1 where a service ends."
        })
final class MemoryCommand implements Callable<Integer> {

    @Mixin
    private LoadOptions options = new LoadOptions();

    @Option(
            names = "--copies",
            paramLabel = "N",
            description = "How many documents the articles come as; ${DEFAULT-VALUE} unless given, 0 leaves that out.")
    private int copies = 10;

    @Option(
            names = "--megabytes",
            paramLabel = "N",
            description = "The size of the one document; ${DEFAULT-VALUE} unless given, 0 leaves that out.")
    private long megabytes = 2048;

    @Spec
    private CommandSpec spec;

    private int annotatedOneIn;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            description = {
                "How long to wait for enrich, each time, before that is enough; ${DEFAULT-VALUE} unless given.",
                "Ingest is let finish."
            })
    private int minutes = 45;

    MemoryCommand() {}

    @Option(
            names = "--annotated-one-in",
            paramLabel = "N",
            defaultValue = "1",
            description = {
                "Each N-th article of the one document is annotated; ${DEFAULT-VALUE} unless given. The others say that they",
                "are in French, so that enrich passes them on as they are: a 20th of 2 GB takes minutes, all of it hours."
            })
    void annotatedOneIn(int n) {
        if (n < 1) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '--annotated-one-in': " + n + " is below 1");
        }
        annotatedOneIn = n;
    }

    @Override
    public Integer call() throws Exception {
        boolean failed = false;
        if (copies > 0) {
            failed |= measure(this::copies);
        }
        if (megabytes > 0) {
            failed |= measure(this::large);
        }
        return failed ? 1 : 0;
    }

    private interface Inputs {
        MemoryRun.Input write(MeasuredStack stack) throws IOException;
    }

    private boolean measure(Inputs inputs) throws IOException, InterruptedException {
        Path folder = Workplace.folder();
        try (MeasuredStack stack = MeasuredStack.start(folder)) {
            MemoryRun.Input input = inputs.write(stack);
            MemoryFigures figures = new MemoryRun(Duration.ofMinutes(minutes)).run(stack, input, Output::progress);
            Output.figures(options.json(), figures, figures::text);
            return !figures.failures().isEmpty();
        } finally {
            FolderTree.delete(folder);
        }
    }

    private MemoryRun.Input copies(MeasuredStack stack) throws IOException {
        News news = options.news();
        List<Path> documents = new ArrayList<>();
        long bytes = 0;
        for (int copy = 0; copy < copies; copy++) {
            Path document = stack.draft("copy-" + copy + ".ndjson");
            news.write(document, 0, news.lines().size());
            documents.add(document);
            bytes += Files.size(document);
        }
        return new MemoryRun.Input(
                news.name() + " as " + copies + " documents",
                documents,
                (long) copies * news.lines().size(),
                bytes);
    }

    private MemoryRun.Input large(MeasuredStack stack) throws IOException {
        Path document = stack.draft("large.ndjson");
        long articles = new LargeArticles(options.news(), annotatedOneIn).write(document, megabytes << 20);
        String share = annotatedOneIn == 1 ? "each" : "one in " + annotatedOneIn;
        String name = "one document of large articles, " + share + " annotated";
        return new MemoryRun.Input(name, List.of(document), articles, Files.size(document));
    }
}
