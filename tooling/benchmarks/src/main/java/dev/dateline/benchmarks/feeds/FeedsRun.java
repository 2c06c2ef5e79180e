package dev.dateline.benchmarks.feeds;

import dev.dateline.benchmarks.figure.FeedsFigures;
import dev.dateline.benchmarks.figure.Machine;
import dev.dateline.benchmarks.stack.MeasuredStack;
import dev.dateline.torture.feed.FeedChanges;
import dev.dateline.torture.feed.FeedServer;
import dev.dateline.torture.feed.FeedSite;
import dev.dateline.torture.witness.FeedWitness;
import dev.dateline.torture.witness.GentlenessWitness;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Has the packaged ingest visit feeds that change, kills it meanwhile, and holds what it published against what stood in the feeds.
 *
 * @param load how many, how often, how long
 * @param progress hears how it goes
 */
public record FeedsRun(FeedsLoad load, Consumer<String> progress) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int LOOK_AGAIN_SECONDS = 5;
    private static final int TELL_EVERY = 30;

    /** Runs it in an empty folder. */
    public FeedsFigures run(Path folder) throws IOException, InterruptedException {
        FeedSite site = new FeedSite(load.feeds(), load.entries(), load.hosts(), load.seed());
        Machine before = Machine.now();
        try (FeedServer server = new FeedServer(site, true);
                MeasuredStack stack = MeasuredStack.startWithFeeds(
                        folder, server.writeList(folder.resolve("feeds.opml")), load.settings())) {
            KilledIngest ingest = new KilledIngest(stack, server.log());
            visit(site, server, ingest);
            settle(site, stack, ingest);
            FeedWitness witness = new FeedWitness(stack.ports().bootstrapServers(), site);
            return new FeedsFigures(
                    load.feeds(),
                    load.entries(),
                    load.length().toSeconds(),
                    ingest.kills().size(),
                    ingest.inVisits(),
                    witness.unread(),
                    witness.of("news.articles"),
                    new GentlenessWitness(
                                    server.log().all(), server.log().mostAtATime(), FeedsLoad.PAUSE, ingest.kills())
                            .run(witness),
                    ingest.peakBytes(),
                    before,
                    Machine.now());
        }
    }

    private void visit(FeedSite site, FeedServer server, KilledIngest ingest) throws InterruptedException {
        long start = System.nanoTime();
        FeedChanges changes = FeedChanges.begin(site, load.betweenChanges());
        try {
            for (long second = 0; second < load.length().toSeconds(); second = seconds(start)) {
                TimeUnit.SECONDS.sleep(1);
                ingest.look();
                if (second >= load.length().toSeconds() * (ingest.kills().size() + 1) / (load.kills() + 1)) {
                    ingest.kill();
                    progress.accept("killed ingest after " + second + " s");
                }
                if (second % TELL_EVERY == 0) {
                    progress.accept(second + " s, " + server.log().all().size() + " requests, ingest has had "
                            + (ingest.peakBytes() >> 20) + " MiB at the most");
                }
            }
        } finally {
            changes.close();
        }
    }

    private void settle(FeedSite site, MeasuredStack stack, KilledIngest ingest) throws InterruptedException {
        long start = System.nanoTime();
        while (new FeedWitness(stack.ports().bootstrapServers(), site).unread() > 0
                && seconds(start) < PATIENCE.toSeconds()) {
            TimeUnit.SECONDS.sleep(LOOK_AGAIN_SECONDS);
            ingest.look();
        }
    }

    private static long seconds(long start) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
    }
}
