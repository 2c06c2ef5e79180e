package dev.dateline.benchmarks.cli;

import dev.dateline.benchmarks.figure.WireFigures;
import dev.dateline.benchmarks.wire.WireRun;
import dev.dateline.broker.process.FolderTree;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The wire: articles a second into its index, searches over it, its memory, and how soon it is ready. */
@Command(
        name = "wire",
        mixinStandardHelpOptions = true,
        description = {
            "Annotates the articles, puts each on a topic ten times, and lets the packaged wire, with -Xmx192m, index them;",
            "then searches, alone and twenty at once, half of them as a program and half as a person, who gets the page.",
            "Needs Linux, and 3 GB in the temporary folder (java.io.tmpdir), which it gives back."
        })
final class WireCommand implements Callable<Integer> {

    @Mixin
    private LoadOptions options = new LoadOptions();

    @Option(
            names = "--annotated",
            paramLabel = "FILE",
            description = {
                "Enriched articles, one a line, as kcat writes them from news.articles.enriched: to annotate the corpus takes",
                "minutes."
            })
    private @Nullable Path annotated;

    @Option(
            names = "--copies",
            paramLabel = "N",
            description = "How many times each article is on the topic; ${DEFAULT-VALUE} unless given.")
    private int copies = 10;

    @Option(
            names = "--searches",
            paramLabel = "N",
            description = "How many searches are measured, alone and again at once; ${DEFAULT-VALUE} unless given.")
    private int searches = 2_000;

    @Option(
            names = "--together",
            paramLabel = "N",
            description = "How many searches there are at once; ${DEFAULT-VALUE} unless given.")
    private int together = 20;

    WireCommand() {}

    @Override
    public Integer call() throws Exception {
        Path folder = Workplace.folder();
        try {
            WireFigures figures =
                    new WireRun(options.news(), annotated, copies, searches, together).run(folder, Output::progress);
            Output.figures(options.json(), figures, figures::text);
        } finally {
            FolderTree.delete(folder);
        }
        return 0;
    }
}
