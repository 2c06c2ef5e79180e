package dev.dateline.benchmarks.ingest;

import dev.dateline.benchmarks.contest.Contestant;
import dev.dateline.benchmarks.contest.PlainProducer;
import dev.dateline.benchmarks.contest.RunTopics;
import dev.dateline.benchmarks.contest.Stopwatch;
import dev.dateline.contract.position.Ledger;
import dev.dateline.contract.position.Owner;
import dev.dateline.ingest.publish.IngestListener;
import dev.dateline.ingest.publish.IngestWork;
import dev.dateline.ingest.restore.Restorer;
import dev.dateline.transport.run.WorkThread;
import dev.dateline.transport.trace.Tracing;
import dev.dateline.transport.transaction.Clients;
import dev.dateline.transport.transaction.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Ingest's own loop: reader, items, versions, positions; in transactions as the service does it, or the same records
 * without any.
 */
final class ServiceIngest implements Contestant {

    private static final Duration STOP = Duration.ofSeconds(20);

    private final Clients clients;
    private final Reading reading;
    private final boolean transactions;

    private ServiceIngest(Clients clients, Reading reading, boolean transactions) {
        this.clients = clients;
        this.reading = reading;
        this.transactions = transactions;
    }

    static ServiceIngest inTransactions(Clients clients, Reading reading) {
        return new ServiceIngest(clients, reading, true);
    }

    static ServiceIngest withoutTransactions(Clients clients, Reading reading) {
        return new ServiceIngest(clients, reading, false);
    }

    @Override
    public String name() {
        return transactions ? "ingest" : "the same records, idempotent producer";
    }

    @Override
    public double run(int round) throws InterruptedException {
        String id = "ingest-" + transactions + "-" + round;
        Stopwatch watch = new Stopwatch(reading.articles());
        try (RunTopics topics = RunTopics.ofIngest(clients, id)) {
            List<PlainProducer> plain = new ArrayList<>();
            Supplier<Transactions> producers = () -> clients.transactions(id);
            if (!transactions) {
                PlainProducer producer = new PlainProducer(clients);
                plain.add(producer);
                producers = () -> new Transactions(() -> producer);
            }
            IngestWork work = new IngestWork(
                    topics.watch(),
                    producers,
                    new Restorer(clients::reader, topics.config(), Set.of(Reading.SOURCE), id),
                    List.of(reading.source(watch)),
                    topics.config(),
                    Owner.startedAt(id, Instant.now()),
                    Clock.systemUTC(),
                    Tracing.off(),
                    counting(watch));
            WorkThread thread = new WorkThread("ingest", work, ending -> {});
            thread.start();
            watch.await();
            plain.forEach(producer -> {
                producer.flush();
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
