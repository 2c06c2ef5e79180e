package dev.dateline.stack.cli;

import dev.dateline.contract.event.Topics;
import dev.dateline.stack.demo.DemoSite;
import dev.dateline.stack.process.DataFolder;
import dev.dateline.stack.process.Installation;
import dev.dateline.stack.process.Instances;
import dev.dateline.stack.process.LeftOvers;
import dev.dateline.stack.process.Ports;
import dev.dateline.stack.process.Service;
import dev.dateline.stack.process.Stack;
import dev.dateline.stack.process.StackException;
import dev.dateline.stack.process.StackOptions;
import dev.dateline.stack.process.StateFile;
import dev.dateline.stack.render.StackSummary;
import dev.dateline.web.SiteServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
            "  ./dateline up --demo               sample feeds and pages, served by this machine itself",
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

    @Option(
            names = "--ingest-instances",
            paramLabel = "N",
            description = "How many instances of ingest share what there is to read (default: ${DEFAULT-VALUE}).")
    private int ingestInstances = 1;

    @Option(
            names = "--enrich-instances",
            paramLabel = "N",
            description = {
                "How many instances of enrich share the articles (default: ${DEFAULT-VALUE}). Each further instance of either",
                "serves ten ports above the one before."
            })
    private int enrichInstances = 1;

    @Option(
            names = "--demo",
            description =
                    "Serve the sample feeds and pages of seeds/web on this machine, and visit these; no network is needed.")
    private boolean demo;

    @Option(
            names = "--demo-port",
            paramLabel = "PORT",
            defaultValue = "" + DemoSite.PORT,
            description = "Where to serve them (default: ${DEFAULT-VALUE}).")
    private int demoPort;

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
        StackOptions all = options(data, ports)
                .with(
                        instances(Service.INGEST, ports.ingest(), ingestInstances),
                        instances(Service.ENRICH, ports.enrich(), enrichInstances));
        StackOptions options = brokerAlone ? all.brokerAlone() : all;
        if (detach) {
            LeftOvers.end(new StateFile(data));
            options.check();
            console.progress(STARTING);
            new Background(options, demo ? List.of("--demo", "--demo-port", Integer.toString(demoPort)) : List.of())
                    .start(PATIENCE);
            greet(options, began);
            return 0;
        }
        if (demo) {
            try (SiteServer site = demoSite(data).serve()) {
                console.progress("serving the sample feeds on http://127.0.0.1:" + site.port());
                run(options, began);
            }
        } else {
            run(options, began);
        }
        return 0;
    }

    private static Instances instances(Service service, int port, int count) {
        if (count < 1 || count > Topics.PARTITIONS) {
            throw new StackException("--" + service.word() + "-instances is a number from 1 to " + Topics.PARTITIONS
                    + ", the partitions of a topic, not " + count);
        }
        return Instances.from(service, port, count);
    }

    private StackOptions options(DataFolder data, Ports ports) {
        StackOptions standard = new StackOptions(installation, data, installation.seeds(), ports, fresh);
        if (demo) {
            if (feeds != null && !inBackground) {
                throw new StackException("--demo has feeds of its own: leave out --feeds");
            }
            DemoSite site = demoSite(data);
            return standard.reading(absolute(seeds), site.list()).with(site.settings());
        }
        Path folder = seeds == null && feeds == null ? installation.seeds() : seeds;
        return standard.reading(absolute(folder), absolute(feeds));
    }

    private DemoSite demoSite(DataFolder data) {
        return DemoSite.of(installation, data, demoPort);
    }

    private static @Nullable Path absolute(@Nullable Path path) {
        return path == null ? null : path.toAbsolutePath().normalize();
    }

    private void run(StackOptions options, long began) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        try (Stack stack = Stack.start(options, new Announcer(console))) {
            console.progress(STARTING);
            Thread end = new Thread(() -> end(stack, ended), "end-of-stack");
            Runtime.getRuntime().addShutdownHook(end);
            try {
                follow(stack, options, began, ended);
            } catch (RuntimeException e) {
                // Why it failed is the last that is told.
                forget(end);
                throw e;
            }
        }
    }

    private static void forget(Thread end) {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException e) {
            // Ctrl-C came first, and it tells what there is to tell.
        }
    }

    private void follow(Stack stack, StackOptions options, long began, CountDownLatch ended)
            throws InterruptedException {
        if (inBackground) {
            stack.awaitReady(PATIENCE);
            ended.await();
            return;
        }
        // Made while the broker starts: afterwards the services have better use for the cores.
        try (EnrichedLines lines = new EnrichedLines(console, options.ports().bootstrapServers())) {
            stack.awaitBroker(PATIENCE);
            Map<TopicPartition, Long> before = lines.endOffsets();
            stack.awaitReady(PATIENCE);
            greet(options, began);
            lines.follow(before);
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
