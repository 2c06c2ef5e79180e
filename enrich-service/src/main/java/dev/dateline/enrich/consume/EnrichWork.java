package dev.dateline.enrich.consume;

import dev.dateline.annotation.classifier.ModelFolderException;
import dev.dateline.enrich.annotate.Result;
import dev.dateline.transport.broker.BrokerWatch;
import dev.dateline.transport.run.Ending;
import dev.dateline.transport.run.SessionWork;
import dev.dateline.transport.transaction.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Enrich's work: take a batch, annotate it and commit it with its offsets, for ever.
 *
 * <p>An aborted transaction is followed by going back to the committed positions; a lost session by a new one. A member
 * that another run has replaced ends.
 */
public final class EnrichWork extends SessionWork {

    private static final Logger LOG = LoggerFactory.getLogger(EnrichWork.class);

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
            boolean holds = true;
            while (holds && goesOn()) {
                holds = step(session);
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

    /** Whether the session still holds. */
    private boolean step(Session session) throws InterruptedException {
        AnnotatedBatch batch = session.poll();
        List<Result> results = new ArrayList<>();
        Outcome outcome = session.commit(batch, results);
        if (outcome instanceof Outcome.Committed) {
            committed(results);
            if (session.joined()) {
                status = status.polled(session.partitions(), session.lag());
            }
            return true;
        }
        listener.transactionAborted();
        if (outcome instanceof Outcome.Aborted aborted) {
            throwIfReplaced(aborted.cause());
            tryAgainAfter(aborted.cause());
            session.reset();
            pause();
            return true;
        }
        if (outcome instanceof Outcome.Fenced fenced) {
            tryAgainAfter(fenced.cause());
            session.awaitFence();
        } else if (outcome instanceof Outcome.Unknown unknown) {
            tryAgainAfter(unknown.cause());
        }
        return false;
    }

    private void committed(List<Result> results) {
        if (results.isEmpty()) {
            return;
        }
        succeeded();
        Map<String, Instant> last = new HashMap<>();
        for (Result result : results) {
            listener.committed(result);
            if (result instanceof Result.Enriched enriched) {
                last.put(enriched.article().sourcePosition().source(), clock.instant());
            }
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
    protected void lost() {
        status = status.in(EnrichStatus.Phase.CONNECTING);
    }

    @Override
    protected void ended() {
        status = status.in(EnrichStatus.Phase.ENDED);
    }
}
