package dev.dateline.benchmarks.cli;

import dev.dateline.benchmarks.figure.LatencyFigures;
import dev.dateline.benchmarks.latency.LatencyRun;
import dev.dateline.broker.process.FolderTree;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** From a line appended to an enriched article, under half of the greatest load and under a desk's. */
@Command(
        name = "latency",
        mixinStandardHelpOptions = true,
        description = {
            "Starts the packaged stack, finds the greatest load that it can do, then appends lines to a document at half of",
            "that, and at 50 a second, and tells how long they took to a read-committed consumer of news.articles.enriched:",
            "p50 and p99. Warms up with as much first."
        })
final class LatencyCommand implements Callable<Integer> {

    @Mixin
    private LoadOptions options;

    @Option(
            names = "--burst",
            paramLabel = "N",
            description = "Articles that the greatest load is measured with; ${DEFAULT-VALUE} unless given.")
    private int burst = 5000;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "For how long lines are appended at each pace; ${DEFAULT-VALUE} unless given.")
    private int seconds = 60;

    LatencyCommand() {
        this(new LoadOptions());
    }

    LatencyCommand(LoadOptions options) {
        this.options = options;
    }

    @Override
    public Integer call() throws Exception {
        Path folder = Workplace.folder();
        try {
            LatencyFigures figures = new LatencyRun(options.news(), burst, seconds).run(folder, Output::progress);
            Output.figures(options.json(), figures, figures::text);
        } finally {
            FolderTree.delete(folder);
        }
        return 0;
    }
}
