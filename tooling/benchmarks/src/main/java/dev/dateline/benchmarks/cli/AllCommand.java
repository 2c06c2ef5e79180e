package dev.dateline.benchmarks.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Throughput of both services, and latency. */
@Command(
        name = "all",
        mixinStandardHelpOptions = true,
        description = "Measures ingest, enrich and latency, one after the other, with their defaults.")
final class AllCommand implements Callable<Integer> {

    @Mixin
    private LoadOptions options = new LoadOptions();

    AllCommand() {}

    @Override
    public Integer call() throws Exception {
        int ingest = new IngestCommand(options).call();
        int enrich = new EnrichCommand(options).call();
        int latency = new LatencyCommand(options).call();
        return Math.max(ingest, Math.max(enrich, latency));
    }
}
