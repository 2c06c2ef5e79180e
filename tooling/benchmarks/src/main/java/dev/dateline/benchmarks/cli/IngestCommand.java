package dev.dateline.benchmarks.cli;

import dev.dateline.benchmarks.contest.Standing;
import dev.dateline.benchmarks.figure.Machine;
import dev.dateline.benchmarks.figure.ThroughputFigures;
import dev.dateline.benchmarks.ingest.IngestContest;
import dev.dateline.benchmarks.input.News;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Articles a second through ingest, and through plainer loops around the same reader. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = {
            "Articles a second through ingest: reader, items, versions, positions, transactions. Against it: the same",
            "records without transactions; the same reader with a plain idempotent producer and nothing remembered; and",
            "a producer that sends ready-made bytes."
        })
final class IngestCommand implements Callable<Integer> {

    @Mixin
    private LoadOptions options;

    @Mixin
    private ContestOptions contest = new ContestOptions();

    IngestCommand() {
        this(new LoadOptions());
    }

    IngestCommand(LoadOptions options) {
        this.options = options;
    }

    @Override
    public Integer call() throws Exception {
        News news = options.news();
        Machine before = Machine.now();
        try (Workplace place = Workplace.open()) {
            Path folder = place.folder("news");
            news.write(folder.resolve("news.ndjson"), 0, contest.articles());
            List<Standing> standings = IngestContest.of(place.clients(), folder, contest.articles(), contest.rounds())
                    .run(Output::progress);
            ThroughputFigures figures =
                    new ThroughputFigures("ingest", news.name(), contest.articles(), before, Machine.now(), standings);
            Output.figures(options.json(), figures, figures::text);
        }
        return 0;
    }
}
