package dev.dateline.stack.cli;

import dev.dateline.stack.process.DataFolder;
import dev.dateline.stack.process.Installation;
import dev.dateline.stack.process.LeftOvers;
import dev.dateline.stack.process.Ports;
import dev.dateline.stack.process.Stack;
import dev.dateline.stack.process.StackOptions;
import dev.dateline.stack.process.StateFile;
import dev.dateline.stack.render.StackSummary;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts broker and services, and shows what comes out until Ctrl-C. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = {
            "Starts a Kafka broker, ingest and enrich, and prints a line per enriched article until Ctrl-C ends all three.",
            "What was published before is not published again; files that were added meanwhile are."
        },
        footer = {
            "",
            "Examples:",
            "  ./dateline up                      the sample articles in seeds/",
            "  ./dateline up --seeds ~/news       a folder of your own; add files while it runs",
            "  ./dateline up --feeds my.opml      feeds; change the list while it runs",
            "  ./dateline up --fresh              throw away topics and positions first",
            "  ./dateline up --detach             in the background; then ./dateline tail, ./dateline down"
        })
final class UpCommand implements Callable<Integer> {

    static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final String STARTING = "starting broker, ingest and enrich";

    private final Console console;
    private final Installation installation;

    @Option(names = "--seeds", paramLabel = "DIR", description = "The folder to read (default: seeds/).")
    private @Nullable Path seeds;

    @Option(
            names = "--feeds",
            paramLabel = "FILE",
            description = "The list of feeds to visit, in OPML; it is watched. Without --seeds, feeds alone are read.")
    private @Nullable Path feeds;

    @Option(names = "--fresh", description = "Begin anew: delete the topics and all that was remembered.")
    private boolean fresh;

    @Option(
            names = {"-d", "--detach"},
            description = "Return when all is ready, and leave it running.")
    private boolean detach;

    @Option(names = "--in-background", hidden = true)
    private boolean inBackground;

    @Option(names = "--broker-alone", hidden = true)
    private boolean brokerAlone;

    @Mixin
    private PortOptions portOptions = new PortOptions();

    @Mixin
    private DataOptions dataOptions = new DataOptions();

    UpCommand(Console console, Installation installation) {
        this.console = console;
        this.installation = installation;
    }

    @Override
    public Integer call() throws Exception {
        long began = System.nanoTime();
        Ports ports = portOptions.ports();
        DataFolder data = dataOptions.folder(installation);
        Path folder = seeds == null && feeds == null ? installation.seeds() : seeds;
        StackOptions all = new StackOptions(installation, data, installation.seeds(), ports, fresh)
                .reading(absolute(folder), absolute(feeds));
        StackOptions options = brokerAlone ? all.brokerAlone() : all;
        if (detach) {
            LeftOvers.end(new StateFile(data));
            options.check();
            console.progress(STARTING);
            new Background(options).start(PATIENCE);
            greet(options, began);
            return 0;
        }
        run(options, began);
        return 0;
    }

    private static @Nullable Path absolute(@Nullable Path path) {
        return path == null ? null : path.toAbsolutePath().normalize();
    }

    private void run(StackOptions options, long began) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        try (Stack stack = Stack.start(options, new Announcer(console))) {
            console.progress(STARTING);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stack, ended), "end-of-stack"));
            if (inBackground) {
                stack.awaitReady(PATIENCE);
                ended.await();
                return;
            }
            // Made while the broker starts: afterwards the services have better use for the cores.
            try (EnrichedLines lines =
                    new EnrichedLines(console, options.ports().bootstrapServers())) {
                stack.awaitBroker(PATIENCE);
                Map<TopicPartition, Long> before = lines.endOffsets();
                stack.awaitReady(PATIENCE);
                greet(options, began);
                lines.follow(before);
            }
        }
    }

    private void end(Stack stack, CountDownLatch ended) {
        console.progress("ending enrich, ingest and broker");
        stack.close();
        console.progress("all ended");
        ended.countDown();
    }

    private void greet(StackOptions options, long began) {
        double seconds = (System.nanoTime() - began) / 1e9;
        console.progress(String.format(Locale.ROOT, "ready after %.1f s", seconds));
        console.result(new StackSummary(console.style()).of(options.ports(), options.read()));
    }
}
