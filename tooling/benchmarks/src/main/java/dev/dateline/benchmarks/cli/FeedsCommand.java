package dev.dateline.benchmarks.cli;

import dev.dateline.benchmarks.feeds.FeedsLoad;
import dev.dateline.benchmarks.feeds.FeedsRun;
import dev.dateline.benchmarks.figure.FeedsFigures;
import dev.dateline.broker.process.FolderTree;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Many feeds that are visited often, while ingest is killed. */
@Command(
        name = "feeds",
        mixinStandardHelpOptions = true,
        description = {
            "Serves feeds that change on addresses of the loopback network, has the packaged ingest visit them, kills it in the",
            "middle of visits, and holds what it published against what stood in the feeds; tells its resident set and how",
            "gently it asked. Needs Linux. Exits 1 where anything is lost or doubled, a host was asked too much, or ingest",
            "took 400 MB."
        })
final class FeedsCommand implements Callable<Integer> {

    @Option(names = "--feeds", paramLabel = "N", description = "How many; ${DEFAULT-VALUE} unless given.")
    private int feeds = 1_000;

    @Option(
            names = "--entries",
            paramLabel = "N",
            description = "How many entries each has; ${DEFAULT-VALUE} unless given.")
    private int entries = 20;

    @Option(
            names = "--every",
            paramLabel = "SECONDS",
            description = "How often each is visited; ${DEFAULT-VALUE} unless given.")
    private int every = 60;

    @Option(names = "--minutes", paramLabel = "N", description = "For how long; ${DEFAULT-VALUE} unless given.")
    private int minutes = 10;

    @Option(
            names = "--kills",
            paramLabel = "N",
            description = "How often ingest is killed; ${DEFAULT-VALUE} unless given.")
    private int kills = 5;

    @Option(names = "--seed", paramLabel = "S", description = "What they hold; ${DEFAULT-VALUE} unless given.")
    private long seed = 15;

    @Option(names = "--json", description = "Print the figures as JSON.")
    private boolean json;

    FeedsCommand() {}

    @Override
    public Integer call() throws Exception {
        FeedsLoad load =
                new FeedsLoad(feeds, entries, Duration.ofSeconds(every), Duration.ofMinutes(minutes), kills, seed);
        Path folder = Workplace.folder();
        try {
            FeedsFigures figures = new FeedsRun(load, Output::progress).run(folder);
            Output.figures(json, figures, figures::text);
            return figures.held() ? 0 : 1;
        } finally {
            FolderTree.delete(folder);
        }
    }
}
