package dev.dateline.benchmarks.cli;

import dev.dateline.benchmarks.contest.PlainProducer;
import dev.dateline.benchmarks.contest.RunTopics;
import dev.dateline.benchmarks.contest.Standing;
import dev.dateline.benchmarks.enrich.EnrichContest;
import dev.dateline.benchmarks.figure.Machine;
import dev.dateline.benchmarks.figure.ThroughputFigures;
import dev.dateline.benchmarks.ingest.IngestContest;
import dev.dateline.benchmarks.input.News;
import dev.dateline.transport.transaction.Clients;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Articles a second through enrich with annotation left out, and through plain loops. */
@Command(
        name = "enrich",
        mixinStandardHelpOptions = true,
        description = {
            "Articles a second through enrich with annotation left out: group, workers, transactions, offsets. Against",
            "it: a plain loop that passes bytes on, and one that reads and writes the JSON as enrich does."
        })
final class EnrichCommand implements Callable<Integer> {

    @Mixin
    private LoadOptions options;

    @Mixin
    private ContestOptions contest = new ContestOptions();

    EnrichCommand() {
        this(new LoadOptions());
    }

    EnrichCommand(LoadOptions options) {
        this.options = options;
    }

    @Override
    public Integer call() throws Exception {
        News news = options.news();
        Machine before = Machine.now();
        try (Workplace place = Workplace.open();
                RunTopics articles = RunTopics.ofIngest(place.clients(), "articles")) {
            Path folder = place.folder("news");
            news.write(folder.resolve("news.ndjson"), 0, contest.articles());
            publish(place.clients(), folder, articles.config().articles());
            List<Standing> standings = EnrichContest.of(
                            place.clients(), articles.config().articles(), contest.articles(), contest.rounds())
                    .run(Output::progress);
            ThroughputFigures figures =
                    new ThroughputFigures("enrich", news.name(), contest.articles(), before, Machine.now(), standings);
            Output.figures(options.json(), figures, figures::text);
        }
        return 0;
    }

    private void publish(Clients clients, Path folder, String topic) throws InterruptedException {
        try (PlainProducer producer = new PlainProducer(clients)) {
            IngestContest.records(folder, contest.articles(), topic).forEach(record -> {
                var unused = producer.send(record);
            });
            producer.deliver();
        }
    }
}
