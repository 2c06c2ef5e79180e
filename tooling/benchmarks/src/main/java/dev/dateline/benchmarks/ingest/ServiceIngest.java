package dev.dateline.benchmarks.ingest;

import dev.dateline.benchmarks.contest.Contestant;
import dev.dateline.benchmarks.contest.PlainProducer;
import dev.dateline.benchmarks.contest.RunTopics;
import dev.dateline.benchmarks.contest.Stopwatch;
import dev.dateline.contract.position.Ledger;
import dev.dateline.ingest.publish.IngestListener;
import dev.dateline.ingest.publish.IngestWork;
import dev.dateline.ingest.restore.Dealing;
import dev.dateline.ingest.restore.Restorer;
import dev.dateline.ingest.restore.ShareTopics;
import dev.dateline.ingest.source.SourceFactory;
import dev.dateline.transport.group.Member;
import dev.dateline.transport.run.WorkThread;
import dev.dateline.transport.trace.Tracing;
import dev.dateline.transport.transaction.Clients;
import dev.dateline.transport.transaction.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Ingest's own loop: reader, items, versions, positions; in transactions as the service does it, or the same records
 * without any.
 */
final class ServiceIngest implements Contestant {

    private static final Duration STOP = Duration.ofSeconds(20);
    private static final int DAYS_KEPT = 30;

    private final Clients clients;
    private final ContestFolder documents;
    private final boolean transactions;

    private ServiceIngest(Clients clients, ContestFolder documents, boolean transactions) {
        this.clients = clients;
        this.documents = documents;
        this.transactions = transactions;
    }

    static ServiceIngest inTransactions(Clients clients, ContestFolder documents) {
        return new ServiceIngest(clients, documents, true);
    }

    static ServiceIngest withoutTransactions(Clients clients, ContestFolder documents) {
        return new ServiceIngest(clients, documents, false);
    }

    @Override
    public String name() {
        return transactions ? "ingest" : "the same records, idempotent producer";
    }

    @Override
    public double run(int round) throws InterruptedException {
        String id = "ingest-" + transactions + "-" + round;
        Stopwatch watch = new Stopwatch(documents.articles());
        try (RunTopics topics = RunTopics.ofIngest(clients, id)) {
            List<PlainProducer> plain = new ArrayList<>();
            Function<String, Transactions> producers = clients::transactions;
            if (!transactions) {
                PlainProducer producer = new PlainProducer(clients);
                plain.add(producer);
                producers = member -> new Transactions(() -> producer);
            }
            List<SourceFactory> sources = List.of(documents.source(watch));
            IngestWork work = new IngestWork(
                    topics.watch(),
                    new Member(clients, id, "0", topics.config().positions(), producers),
                    new Restorer(
                            clients,
                            id,
                            ShareTopics.of(topics.config()),
                            new Dealing(topics.config().partitions(), sources),
                            DAYS_KEPT),
                    sources,
                    topics.config(),
                    Clock.systemUTC(),
                    Tracing.off(),
                    counting(watch));
            WorkThread thread = new WorkThread("ingest", work, ending -> {});
            thread.start();
            watch.await();
            plain.forEach(producer -> {
                producer.deliver();
                watch.end();
            });
            thread.stop(STOP);
        }
        return watch.rate();
    }

    private static IngestListener counting(Stopwatch watch) {
        return new IngestListener() {
            @Override
            public void committed(Ledger added, int records) {
                watch.done(added.published());
            }

            @Override
            public void aborted(Exception cause) {
                throw new IllegalStateException("a transaction was aborted; this is no measurement", cause);
            }
        };
    }
}
