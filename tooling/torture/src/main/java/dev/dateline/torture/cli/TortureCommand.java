package dev.dateline.torture.cli;

import dev.dateline.broker.process.LoopbackPorts;
import dev.dateline.contract.event.Topics;
import dev.dateline.stack.cli.Background;
import dev.dateline.stack.cli.Commands;
import dev.dateline.stack.cli.Console;
import dev.dateline.stack.cli.JsonOption;
import dev.dateline.stack.process.DataFolder;
import dev.dateline.stack.process.Installation;
import dev.dateline.stack.process.Instances;
import dev.dateline.stack.process.Ports;
import dev.dateline.stack.process.Service;
import dev.dateline.stack.process.Stack;
import dev.dateline.stack.process.StackException;
import dev.dateline.stack.process.StackOptions;
import dev.dateline.torture.FeedRun;
import dev.dateline.torture.Report;
import dev.dateline.torture.Torture;
import dev.dateline.torture.TortureOptions;
import dev.dateline.torture.fault.Launches;
import dev.dateline.torture.input.Articles;
import dev.dateline.torture.input.MadeUp;
import dev.dateline.torture.input.NdjsonFile;
import dev.dateline.torture.input.SourceFolders;
import dev.dateline.torture.render.TortureText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
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
            "adds and removes instances. Then it waits until all is read, and holds the topics against each other,",
            "against the ledger and against what was written. Exits 0 only where nothing is lost, doubled or out of order",
            "and at least a third of the kills of each kind of process met an open transaction; 1 otherwise."
        },
        footer = {
            "",
            "Examples:",
            "  ./dateline torture --feeds 12 --kills 6            feeds that change and break, beside documents",
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
            names = "--feeds",
            paramLabel = "N",
            defaultValue = "0",
            description = {
                "How many feeds to serve beside (default: none), on addresses of the loopback network, over connections that",
                "break; tells too how gently they were asked. Needs Linux."
            })
    private int feeds;

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
            names = "--ingest-instances",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many ingest instances to begin with (default: ${DEFAULT-VALUE}).")
    private int ingestInstances;

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

    public TortureCommand(Console console, Installation installation) {
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
        TortureOptions options = new TortureOptions(articles(chosen), kills, instances, ingestInstances, feeds, chosen);
        installation.requireBuilt();
        Path root = freshFolder();
        SourceFolders folders = SourceFolders.in(root);
        StackOptions stackOptions = stackOptions(root, folders);
        console.progress("seed " + chosen + ", " + options.schedule().length().toSeconds() + " s and more, in " + root);
        Report report = run(options, stackOptions, folders);
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

    private Report run(TortureOptions options, StackOptions stackOptions, SourceFolders folders)
            throws InterruptedException, IOException {
        Launches launches = new Launches();
        boolean terminal = "true".equals(System.getProperty("dateline.progress.terminal"));
        try (Served served = serve(options, stackOptions);
                Stack stack = Stack.start(served.options(), launches)) {
            Thread end = new Thread(stack::close, "end-of-stack");
            Runtime.getRuntime().addShutdownHook(end);
            Report report = new Torture(
                            options,
                            stack,
                            launches,
                            stackOptions.ports().bootstrapServers(),
                            folders,
                            served.feeds(),
                            new TortureProgress(console, terminal))
                    .run();
            Runtime.getRuntime().removeShutdownHook(end);
            return report;
        }
    }

    /** Feeds, and a stack that visits them. */
    private record Served(Optional<FeedRun> feeds, StackOptions options) implements AutoCloseable {

        @Override
        public void close() {
            feeds.ifPresent(FeedRun::close);
        }
    }

    private static Served serve(TortureOptions options, StackOptions stack) throws IOException {
        if (options.feeds() == 0) {
            return new Served(Optional.empty(), stack);
        }
        Path list = stack.data().root().resolve("feeds.opml");
        FeedRun feeds = new FeedRun(options.feeds(), options.seed(), list);
        return new Served(
                Optional.of(feeds), stack.reading(stack.seeds(), feeds.list()).with(feeds.settings()));
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

    private StackOptions stackOptions(Path root, SourceFolders folders) {
        Instances ingest = onFreePorts(Service.INGEST, ingestInstances);
        Instances enrich = onFreePorts(Service.ENRICH, instances);
        Ports ports = new Ports(LoopbackPorts.free(), ingest.port(0), enrich.port(0));
        return new StackOptions(installation, new DataFolder(root), folders.first(), ports, false)
                .with(folders.settings())
                .with(ingest, enrich)
                .forTorture();
    }

    /** With room for one more. */
    private static Instances onFreePorts(Service service, int started) {
        return new Instances(
                service,
                IntStream.rangeClosed(0, started)
                        .mapToObj(slot -> LoopbackPorts.free())
                        .toList(),
                started);
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
