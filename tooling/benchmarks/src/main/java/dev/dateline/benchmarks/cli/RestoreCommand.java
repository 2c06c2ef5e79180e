package dev.dateline.benchmarks.cli;

import dev.dateline.benchmarks.figure.RestoreFigures;
import dev.dateline.benchmarks.ingest.RestoreRun;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How long a share is restored. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "How long it takes an instance of ingest to know what was committed of a folder of many articles, which comes to it",
            "when another ends."
        })
final class RestoreCommand implements Callable<Integer> {

    @Option(
            names = "--versions",
            paramLabel = "N",
            description = "How many articles are known; ${DEFAULT-VALUE} unless given.")
    private int versions = 1_000_000;

    @Option(names = "--rounds", paramLabel = "N", description = "How often; ${DEFAULT-VALUE} unless given.")
    private int rounds = 3;

    @Option(names = "--json", description = "Write one JSON object a measurement.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        try (Workplace place = Workplace.open()) {
            for (int round = 0; round < rounds; round++) {
                Output.progress("writing " + versions + " versions");
                RestoreFigures figures = RestoreRun.measure(place.clients(), versions);
                Output.figures(json, figures, figures::text);
            }
        }
        return 0;
    }
}
