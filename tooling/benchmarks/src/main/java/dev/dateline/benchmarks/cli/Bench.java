package dev.dateline.benchmarks.cli;

import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of the load: {@code ./dateline bench}. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "ingest|enrich|latency|memory|wire|feeds|documents|restore|all",
        description = {
            "Measures Dateline on this machine, against a real broker of its own on a free port.",
            "Contestants take turns, so that what else the machine does falls on all alike; look at the ratios."
        },
        footer = {"", "Example:", "  ./dateline bench ingest --rounds 3 --json"},
        subcommands = {
            IngestCommand.class,
            EnrichCommand.class,
            LatencyCommand.class,
            MemoryCommand.class,
            WireCommand.class,
            FeedsCommand.class,
            DocumentsCommand.class,
            RestoreCommand.class,
            AllCommand.class
        })
public final class Bench implements Runnable {

    @Spec
    private CommandSpec spec;

    Bench() {}

    /** Runs one command and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        // Kafka's clients log what they are configured with; what matters reaches the user as one line.
        LogManager.getLogManager().reset();
        System.exit(new CommandLine(new Bench())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to measure.");
    }
}
