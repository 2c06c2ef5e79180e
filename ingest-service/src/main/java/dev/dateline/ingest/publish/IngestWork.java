package dev.dateline.ingest.publish;

import dev.dateline.contract.position.Owner;
import dev.dateline.ingest.restore.Restored;
import dev.dateline.ingest.restore.Restorer;
import dev.dateline.ingest.source.Batch;
import dev.dateline.ingest.source.SourceFactory;
import dev.dateline.ingest.source.SourceSet;
import dev.dateline.transport.broker.BrokerWatch;
import dev.dateline.transport.run.Ending;
import dev.dateline.transport.run.SessionWork;
import dev.dateline.transport.topic.TopicsConfig;
import dev.dateline.transport.trace.Tracing;
import dev.dateline.transport.transaction.Outcome;
import dev.dateline.transport.transaction.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ingest's work: restore, then read a batch and commit it, for ever.
 *
 * <p>A session is one producer and what was restored under it. It ends with the first transaction that is not committed,
 * and so does what was remembered: unless a later run owns the id, a new session begins, which reads back what was
 * committed, be it by this run or by another, and the source goes on from there. Nothing is dropped.
 *
 * <p>While a batch is being committed the next one is read and made into records, and no more: where Kafka is slow, reading
 * waits.
 */
public final class IngestWork extends SessionWork {

    private static final Logger LOG = LoggerFactory.getLogger(IngestWork.class);
    private static final Duration POLL = Duration.ofMillis(200);
    /** With pauses that grow from 200 ms before each: 3 s. */
    private static final int LOOKS_FOR_AN_OWNER = 4;

    private final Supplier<Transactions> producers;
    private final Restorer restorer;
    private final List<SourceFactory> sources;
    private final TopicsConfig topics;
    private final Owner self;
    private final Clock clock;
    private final Tracing tracing;
    private final IngestListener listener;

    private volatile IngestStatus status = IngestStatus.START;
    private boolean fenced;

    /** The producers have the transactional id of {@code self}. */
    public IngestWork(
            BrokerWatch broker,
            Supplier<Transactions> producers,
            Restorer restorer,
            List<SourceFactory> sources,
            TopicsConfig topics,
            Owner self,
            Clock clock,
            Tracing tracing,
            IngestListener listener) {
        super(broker);
        this.producers = producers;
        this.restorer = restorer;
        this.sources = List.copyOf(sources);
        this.topics = topics;
        this.self = self;
        this.clock = clock;
        this.tracing = tracing;
        this.listener = listener;
    }

    /** How it is getting on. Thread-safe. */
    public IngestStatus status() {
        return status;
    }

    @Override
    protected Optional<Ending> session() throws InterruptedException {
        if (fenced && superseded()) {
            return Optional.of(Ending.SUPERSEDED);
        }
        fenced = false;
        try (Transactions transactions = producers.get()) {
            transactions.init();
            Outcome owned = transactions.commit(List.of(OwnerRecord.of(topics.positions(), self, clock.instant())));
            if (owned instanceof Outcome.Failed failed) {
                return lost(failed);
            }
            status = status.in(IngestStatus.Phase.RESTORING);
            Restored known = restorer.restore();
            Publisher publisher = new Publisher(topics, known, tracing);
            status = status.restored(
                    known.positions().size(),
                    known.versions().size(),
                    known.positions().ledger());
            LOG.info("restored documents={} articles={} runId={}", status.documents(), status.articles(), self.runId());
            return publish(transactions, publisher, known);
        }
    }

    private Optional<Ending> publish(Transactions transactions, Publisher publisher, Restored known)
            throws InterruptedException {
        try (SourceSet set = SourceSet.open(sources, known.positions()::of, clock);
                Committing committing = new Committing(transactions)) {
            Optional<Publication> next = Optional.empty();
            while (goesOn()) {
                Optional<Publication> ready = next.isPresent() ? next : prepare(set, POLL, publisher);
                if (ready.isPresent()) {
                    Publication publication = ready.get();
                    committing.begin(publication.records());
                    next = prepare(set, Duration.ZERO, publisher);
                    Outcome outcome = committing.await();
                    if (outcome instanceof Outcome.Failed failed) {
                        return lost(failed);
                    }
                    committed(known, publication);
                    set.committed(publication.batch());
                }
            }
            return Optional.empty();
        }
    }

    private Optional<Publication> prepare(SourceSet set, Duration timeout, Publisher publisher)
            throws InterruptedException {
        Optional<Batch> batch = set.poll(timeout);
        status = status.reading(set.states());
        return batch.map(each -> publisher.prepare(each, clock.instant()));
    }

    private void committed(Restored known, Publication publication) {
        succeeded();
        status = status.published(
                known.positions().size(), known.versions().size(), publication.ledger(), clock.instant());
        listener.committed(publication.ledger(), publication.records().size());
    }

    private Optional<Ending> lost(Outcome.Failed failed) {
        if (failed.repeatable()) {
            listener.aborted(failed.cause());
        }
        fenced = failed.fenced();
        tryAgainAfter(failed.cause());
        return Optional.empty();
    }

    /**
     * Whether a run that started later has written itself down as the owner. One that has only just taken the producer's
     * place is given some seconds to. Where it takes longer, this run takes the place back, is fenced again and finds it
     * written then; the later run is never the one that ends.
     */
    private boolean superseded() throws InterruptedException {
        for (int look = 0; look < LOOKS_FOR_AN_OWNER && !stopped(); look++) {
            pause();
            Owner owner = restorer.owner();
            if (owner != null && owner.startedAfter(self)) {
                LOG.info("superseded transactionalId={} by={}", self.transactionalId(), owner.runId());
                return true;
            }
        }
        return false;
    }

    @Override
    protected void troubled(Exception by) {
        status = status.troubled(by.toString());
    }

    @Override
    protected void reconnecting() {
        status = status.in(IngestStatus.Phase.CONNECTING);
    }

    @Override
    protected void ended() {
        status = status.in(IngestStatus.Phase.ENDED);
    }
}
