package dev.dateline.enrich.consume;

import dev.dateline.annotation.classifier.ModelFolderException;
import dev.dateline.transport.broker.BrokerWatch;
import dev.dateline.transport.run.Ending;
import dev.dateline.transport.run.SessionWork;
import dev.dateline.transport.transaction.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Enrich's work: take a batch, annotate it and commit it with its offsets, for ever. While one is being committed the next
 * is being annotated, and no more.
 *
 * <p>Where a transaction is aborted, the same results are committed again, but for partitions that were taken away
 * meanwhile; nothing later is committed before them. A lost session is followed by a new one, which begins at the
 * committed positions. A member that another run has replaced ends.
 */
public final class EnrichWork extends SessionWork {

    private static final Logger LOG = LoggerFactory.getLogger(EnrichWork.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Runnable ready;
    private final Sessions sessions;
    private final Clock clock;
    private final EnrichListener listener;

    private volatile EnrichStatus status = EnrichStatus.START;

    /** Opens no session before {@code ready} has returned. */
    public EnrichWork(BrokerWatch broker, Runnable ready, Sessions sessions, Clock clock, EnrichListener listener) {
        super(broker);
        this.ready = ready;
        this.sessions = sessions;
        this.clock = clock;
        this.listener = listener;
    }

    /** How it is getting on. Thread-safe. */
    public EnrichStatus status() {
        return status;
    }

    @Override
    protected Optional<Ending> session() throws InterruptedException {
        try {
            ready.run();
        } catch (ModelFolderException e) {
            return Optional.of(Ending.REFUSED);
        }
        try (Session session = sessions.open()) {
            join(session);
            if (goesOn()) {
                session.openProducer();
                work(session);
            }
            if (stopped()) {
                session.leave();
            }
            return Optional.empty();
        } catch (FencedInstanceIdException e) {
            LOG.info("superseded by={}", e.getMessage());
            return Optional.of(Ending.SUPERSEDED);
        }
    }

    private void join(Session session) {
        while (!session.joined() && goesOn()) {
            session.rejoin();
        }
    }

    /** Returns when the session is lost or the work is to stop. */
    private void work(Session session) throws InterruptedException {
        AnnotatedBatch batch = session.poll(POLL);
        boolean holds = true;
        while (holds && goesOn()) {
            session.await(batch);
            AnnotatedBatch next = session.poll(batch.isEmpty() ? POLL : Duration.ZERO);
            holds = commit(session, batch);
            batch = next;
        }
    }

    /** Whether the session still holds; it does once the batch is committed. */
    private boolean commit(Session session, AnnotatedBatch batch) throws InterruptedException {
        List<ConsumedResult> results = session.kept(batch);
        Outcome outcome = session.commit(results);
        while (outcome instanceof Outcome.Failed failed && failed.repeatable() && goesOn()) {
            listener.transactionAborted();
            throwIfReplaced(failed.cause());
            tryAgainAfter(failed.cause());
            pause();
            session.rejoin();
            session.openProducer();
            results = session.kept(batch);
            outcome = session.commit(results);
        }
        if (outcome instanceof Outcome.Failed failed) {
            lose(session, failed);
            return false;
        }
        committed(results);
        status = status.polled(session.partitions(), session.lag());
        return true;
    }

    private void lose(Session session, Outcome.Failed failed) throws InterruptedException {
        listener.transactionAborted();
        // What could be committed again is given up only where nothing is to be tried any more.
        if (!failed.repeatable()) {
            tryAgainAfter(failed.cause());
        }
        if (failed.fenced()) {
            session.awaitFence();
        }
    }

    private void committed(List<ConsumedResult> results) {
        if (results.isEmpty()) {
            return;
        }
        succeeded();
        Map<String, Instant> last = new HashMap<>();
        for (ConsumedResult each : results) {
            listener.committed(each.result());
            each.result().source().ifPresent(source -> last.put(source, clock.instant()));
        }
        status = status.committed(last);
        listener.transactionCommitted();
    }

    private static void throwIfReplaced(Exception cause) {
        if (cause instanceof FencedInstanceIdException replaced) {
            throw replaced;
        }
    }

    @Override
    protected void troubled(Exception by) {
        status = status.troubled(by.toString());
    }

    @Override
    protected void reconnecting() {
        status = status.in(EnrichStatus.Phase.CONNECTING);
    }

    @Override
    protected void ended() {
        status = status.in(EnrichStatus.Phase.ENDED);
    }
}
