package dev.dateline.torture;

import dev.dateline.contract.event.Groups;
import dev.dateline.stack.audit.Audit;
import dev.dateline.stack.audit.Balance;
import dev.dateline.stack.health.BrokerClient;
import dev.dateline.stack.health.BrokerStatus;
import dev.dateline.stack.process.Stack;
import dev.dateline.torture.fault.Faults;
import dev.dateline.torture.fault.Launches;
import dev.dateline.torture.fault.Pauses;
import dev.dateline.torture.input.GrowingDocuments;
import dev.dateline.torture.input.PacedWriter;
import dev.dateline.torture.input.SourceFolders;
import dev.dateline.torture.input.Written;
import dev.dateline.torture.observe.Diary;
import dev.dateline.torture.observe.OpenTransactions;
import dev.dateline.torture.plan.Schedule;
import dev.dateline.torture.witness.InputWitness;
import dev.dateline.torture.witness.Testimony;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * One run: writes and kills, lets all settle, audits.
 *
 * <p>Used once, by one thread.
 */
public final class Torture {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration ASK_PATIENCE = Duration.ofSeconds(30);

    private final TortureOptions options;
    private final Stack stack;
    private final Launches launches;
    private final String bootstrapServers;
    private final SourceFolders folders;
    private final Optional<FeedRun> feeds;
    private final TortureListener progress;
    private final Written written = new Written();
    private final long began = System.nanoTime();

    /**
     * A run on a stack that was just started.
     *
     * @param launches what the stack's supervisor tells
     * @param folders the folders that ingest reads, empty
     * @param feeds that ingest visits beside it
     */
    public Torture(
            TortureOptions options,
            Stack stack,
            Launches launches,
            String bootstrapServers,
            SourceFolders folders,
            Optional<FeedRun> feeds,
            TortureListener progress) {
        this.options = options;
        this.stack = stack;
        this.launches = launches;
        this.bootstrapServers = bootstrapServers;
        this.folders = folders;
        this.feeds = feeds;
        this.progress = progress;
    }

    /** Returns when all is audited. */
    public Report run() throws InterruptedException, IOException {
        stack.awaitReady(PATIENCE);
        try (Diary diary = Diary.follow(bootstrapServers, Groups.ENRICH)) {
            Faults faults = harm();
            progress.phase("waiting until all that was written is read and enriched");
            Optional<String> unsettled = new Settling(bootstrapServers, folders, feeds).await();
            progress.phase("reading the topics");
            return report(faults, diary, unsettled);
        }
    }

    private Faults harm() throws InterruptedException, IOException {
        GrowingDocuments documents = new GrowingDocuments(folders, written, options.seed());
        Schedule schedule = options.schedule();
        try (OpenTransactions transactions = new OpenTransactions(bootstrapServers);
                Pauses pauses = new Pauses()) {
            Faults faults = new Faults(
                    schedule, stack, documents, transactions, launches, pauses, what -> tell(what, documents));
            PacedWriter writer = new PacedWriter(options.articles(), documents, faults::left, options.seed());
            feeds.ifPresent(FeedRun::begin);
            CompletableFuture<Void> end = CompletableFuture.runAsync(writer, Torture::onThreadOfItsOwn);
            try {
                faults.run();
                progress.phase("writing the rest");
                end.join();
            } finally {
                writer.stop();
                feeds.ifPresent(FeedRun::calm);
            }
            return faults;
        }
    }

    /** Not on the common pool, whose one thread on two cores also tells of processes that ended. */
    private static void onThreadOfItsOwn(Runnable writing) {
        Thread thread = new Thread(writing, "writer");
        thread.setDaemon(true);
        thread.start();
    }

    private Report report(Faults faults, Diary diary, Optional<String> unsettled) {
        BrokerStatus broker = new BrokerClient(bootstrapServers, ASK_PATIENCE).ask();
        Balance balance = new Audit(bootstrapServers, broker.lag()).run();
        InputWitness witness = new InputWitness(bootstrapServers, written.articles(), written.broken());
        Testimony testimony = witness.run();
        Optional<FeedReport> visited = feeds.map(each -> each.report(bootstrapServers, faults.kills()));
        var kills = KillCount.of(faults.kills());
        boolean passed = balance.balanced()
                && balance.pending() == 0
                && testimony.clean()
                && visited.map(FeedReport::clean).orElse(true)
                && unsettled.isEmpty()
                && launches.unexpected().isEmpty()
                && kills.stream().allMatch(KillCount::telling);
        return new Report(
                passed,
                options.seed(),
                seconds(),
                kills,
                faults.paused().size(),
                diary.rebalances(),
                diary.aborted(),
                Recovery.of(faults.kills(), diary),
                unsettled.orElse(null),
                launches.unexpected(),
                balance,
                testimony,
                visited.orElse(null),
                witness.stalls().longest().stream()
                        .map(stall -> Stalled.of(stall, faults.happened()))
                        .toList());
    }

    private void tell(String what, GrowingDocuments documents) {
        progress.fault(seconds(), what, documents.appended(), options.articles().count());
    }

    private double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }
}
