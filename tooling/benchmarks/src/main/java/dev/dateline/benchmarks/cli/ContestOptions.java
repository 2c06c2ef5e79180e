package dev.dateline.benchmarks.cli;

import picocli.CommandLine.Option;

/** How long a contest is. */
final class ContestOptions {

    @Option(names = "--articles", paramLabel = "N", description = "Articles a round; ${DEFAULT-VALUE} unless given.")
    private int articles = 60_000;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "Rounds of each contestant, after one to warm up; ${DEFAULT-VALUE} unless given.")
    private int rounds = 5;

    int articles() {
        return articles;
    }

    int rounds() {
        return rounds;
    }
}
