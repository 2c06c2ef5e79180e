package dev.dateline.benchmarks.cli;

import dev.dateline.benchmarks.input.News;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What all measurements can be told. */
final class LoadOptions {

    @Option(
            names = "--input",
            paramLabel = "FILE",
            description = {
                "NDJSON of articles as ingest reads it, also gzipped; they are used again and again.",
                "Unless given, the Reuters corpus beside the checkout, or one made article."
            })
    private @Nullable Path input;

    @Option(names = "--json", description = "Write one JSON object a measurement.")
    private boolean json;

    boolean json() {
        return json;
    }

    News news() {
        if (input != null) {
            return News.of(input);
        }
        Path corpus =
                Path.of(System.getProperty("dateline.home", ""), "../shared/corpora/news/reuters-21578.ndjson.gz");
        return Files.isRegularFile(corpus) ? News.of(corpus) : News.made();
    }
}
