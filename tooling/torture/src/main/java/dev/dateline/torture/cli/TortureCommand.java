package dev.dateline.torture.cli;

import dev.dateline.broker.process.LoopbackPorts;
import dev.dateline.contract.event.Topics;
import dev.dateline.stack.cli.Background;
import dev.dateline.stack.cli.Commands;
import dev.dateline.stack.cli.Console;
import dev.dateline.stack.cli.JsonOption;
import dev.dateline.stack.process.DataFolder;
import dev.dateline.stack.process.EnrichInstances;
import dev.dateline.stack.process.Installation;
import dev.dateline.stack.process.Ports;
import dev.dateline.stack.process.Stack;
import dev.dateline.stack.process.StackException;
import dev.dateline.stack.process.StackOptions;
import dev.dateline.torture.Report;
import dev.dateline.torture.Torture;
import dev.dateline.torture.TortureOptions;
import dev.dateline.torture.fault.Launches;
import dev.dateline.torture.input.Articles;
import dev.dateline.torture.input.MadeUp;
import dev.dateline.torture.input.NdjsonFile;
import dev.dateline.torture.render.TortureText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Kills everything again and again while articles flow, and tells whether any was lost or doubled. */
@Command(
        name = "torture",
        mixinStandardHelpOptions = true,
        description = {
            "Starts a stack of its own on free ports and, while documents grow and are rewritten, kills ingest, enrich",
            "instances and the broker (SIGKILL), halts them for less and for more than the transaction timeout (15 s), and",
            "adds and removes enrich instances. Then it waits until all is read, and holds the topics against each other,",
            "against the ledger and against what was written. Exits 0 only where nothing is lost, doubled or out of order",
            "and at least a third of the kills of each kind of process met an open transaction; 1 otherwise."
        },
        footer = {
            "",
            "Examples:",
            "  ./dateline torture --kills 6                       two minutes or three, articles made up",
            "  ./dateline torture --input news.ndjson.gz --seed 7 the same schedule each time",
            "  ./dateline torture --keep                          leave the broker up to look at the topics",
        })
public final class TortureCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Console console;
    private final Installation installation;

    @Option(
            names = "--articles",
            paramLabel = "N",
            defaultValue = "4000",
            description = "How many articles to make up (default: ${DEFAULT-VALUE}).")
    private int count;

    @Option(
            names = "--input",
            paramLabel = "FILE",
            description = "Articles to write instead: NDJSON, plain or .gz; lines without an id are left out.")
    private @Nullable Path input;

    @Option(
            names = "--kills",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many processes to kill (default: ${DEFAULT-VALUE}); 10 to 20 s each.")
    private int kills;

    @Option(
            names = "--instances",
            paramLabel = "N",
            defaultValue = "3",
            description = "How many enrich instances to begin with (default: ${DEFAULT-VALUE}).")
    private int instances;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "The same seed gives the same schedule (default: one from the clock, told at the end).")
    private @Nullable Long seed;

    @Option(names = "--keep", description = "Leave the broker up at the end, and tell its address.")
    private boolean keep;

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "A folder that is not there yet (default: a new one in .dateline/torture).")
    private @Nullable Path data;

    TortureCommand(Console console, Installation installation) {
        this.console = console;
        this.installation = installation;
    }

    /** Runs one torture and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        Commands.runAndExit(TortureCommand.class, arguments);
    }

    @Override
    public Integer call() throws Exception {
        long chosen = seed == null ? Instant.now().toEpochMilli() % 1_000_000 : seed;
        TortureOptions options = new TortureOptions(articles(chosen), kills, instances, chosen);
        installation.requireBuilt();
        Path root = freshFolder();
        StackOptions stackOptions = stackOptions(root);
        console.progress("seed " + chosen + ", " + options.schedule().from(0).toSeconds() + " s and more, in " + root);
        Report report = run(options, stackOptions);
        console.result(json.of(report, () -> new TortureText(console.style()).of(report)));
        if (keep) {
            keepBroker(stackOptions);
        } else if (report.passed()) {
            stackOptions.data().remove();
        } else {
            console.progress("logs and topics are left in " + root);
        }
        return report.passed() ? 0 : 1;
    }

    private Report run(TortureOptions options, StackOptions stackOptions) throws InterruptedException, IOException {
        Launches launches = new Launches();
        boolean terminal = "true".equals(System.getProperty("dateline.progress.terminal"));
        try (Stack stack = Stack.start(stackOptions, launches)) {
            Thread end = new Thread(stack::close, "end-of-stack");
            Runtime.getRuntime().addShutdownHook(end);
            Report report = new Torture(
                            options,
                            stack,
                            launches,
                            stackOptions.ports().bootstrapServers(),
                            stackOptions.seeds(),
                            new TortureProgress(console, terminal))
                    .run();
            Runtime.getRuntime().removeShutdownHook(end);
            return report;
        }
    }

    private Articles articles(long chosen) throws IOException {
        if (input == null) {
            return new MadeUp(count, chosen);
        }
        if (!Files.isRegularFile(input)) {
            throw new StackException("there is no file " + input);
        }
        NdjsonFile file = NdjsonFile.of(input);
        if (file.leftOut() > 0) {
            console.progress(file.leftOut() + " lines of " + input + " have no id of their own and are left out");
        }
        return file;
    }

    private Path freshFolder() throws IOException {
        if (data == null) {
            Path parent = Files.createDirectories(installation.data().resolve("torture"));
            return Files.createTempDirectory(parent, "run-");
        }
        if (Files.exists(data)) {
            throw new StackException(data + " is there already: name a folder that is not");
        }
        return Files.createDirectories(data.toAbsolutePath());
    }

    private StackOptions stackOptions(Path root) throws IOException {
        Path seeds = Files.createDirectories(root.resolve("documents"));
        List<Integer> enrich = new ArrayList<>();
        for (int slot = 0; slot <= instances; slot++) {
            enrich.add(LoopbackPorts.free());
        }
        Ports ports = new Ports(LoopbackPorts.free(), LoopbackPorts.free(), enrich.get(0));
        return new StackOptions(installation, new DataFolder(root), seeds, ports, false)
                .forTorture(new EnrichInstances(enrich, instances));
    }

    private void keepBroker(StackOptions stackOptions) {
        new Background(stackOptions.brokerAlone()).start(PATIENCE);
        String server = stackOptions.ports().bootstrapServers();
        String root = " --data " + stackOptions.data().root();
        console.progress("the broker is left up at " + server);
        console.progress("  read: ./dateline tail enriched --from-beginning" + root);
        console.progress("        kcat -b " + server + " -t " + Topics.ENRICHED
                + " -C -o beginning -e -q -X isolation.level=read_committed -f '%k\\n'");
        console.progress("  end:  ./dateline down" + root);
    }
}
