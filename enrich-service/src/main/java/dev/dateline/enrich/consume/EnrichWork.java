package dev.dateline.enrich.consume;

import dev.dateline.annotation.classifier.ModelFolderException;
import dev.dateline.connection.Refusal;
import dev.dateline.enrich.annotate.Workers;
import dev.dateline.enrich.publish.ResultRecords;
import dev.dateline.transport.broker.BrokerWatch;
import dev.dateline.transport.group.Batches;
import dev.dateline.transport.group.CommitPace;
import dev.dateline.transport.group.GroupSession;
import dev.dateline.transport.group.Member;
import dev.dateline.transport.group.MemberWork;
import dev.dateline.transport.run.Ending;
import dev.dateline.transport.time.SteadyClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Enrich's work: take records, annotate them and commit with their offsets what is done, of each partition as far as all before it
 * is, for ever. While some are being committed the others are being annotated; no more are taken than {@value #ENOUGH} and a poll.
 */
public final class EnrichWork extends MemberWork {

    private static final Duration POLL = Duration.ofMillis(200);
    /** How long what has come may lie unnoticed while something is annotated. */
    private static final Duration LOOK = Duration.ofMillis(5);
    /** As many keep all workers busy while a transaction is committed. */
    private static final int ENOUGH = 100;
    /** How long to let the workers be while there is enough: each look takes from them, and there is nothing to be noticed. */
    private static final Duration BUSY_LOOK = Duration.ofMillis(50);
    /** A tenth of the time, where there is enough: nothing comes out sooner then by being committed sooner. */
    private static final CommitPace.Pause BUSY_PAUSE = new CommitPace.Pause(9, Duration.ofMillis(500));

    private final Runnable ready;
    private final Workers workers;
    private final ResultRecords records;
    private final Clock clock;
    private final EnrichListener listener;

    private volatile EnrichStatus status = EnrichStatus.START;

    /** Opens no session before {@code ready} has returned. */
    public EnrichWork(
            BrokerWatch broker,
            Member member,
            Runnable ready,
            Workers workers,
            ResultRecords records,
            Clock clock,
            EnrichListener listener) {
        super(broker, member);
        this.ready = ready;
        this.workers = workers;
        this.records = records;
        this.clock = clock;
        this.listener = listener;
    }

    /** How it is getting on. Thread-safe. */
    public EnrichStatus status() {
        return status;
    }

    @Override
    protected Optional<Ending> refusal() {
        try {
            ready.run();
            return Optional.empty();
        } catch (ModelFolderException e) {
            return Optional.of(Ending.REFUSED);
        }
    }

    @Override
    protected Batches open() {
        return new Annotating();
    }

    /** The batches of one session. */
    private final class Annotating implements Batches {

        private final InHand inHand = new InHand();
        private final Clock steady = SteadyClock.of(clock);
        private final CommitPace pace = new CommitPace(steady);

        @Override
        public void work(GroupSession session) throws InterruptedException {
            boolean holds = true;
            while (holds && goesOn()) {
                take(session);
                boolean busy = inHand.size() >= ENOUGH;
                if (inHand.isDone()
                        || pace.untilDue(busy ? BUSY_PAUSE : CommitPace.Pause.USUAL)
                                .isZero()) {
                    holds = commitDone(session);
                }
                inHand.awaitAll(busy ? BUSY_LOOK : LOOK);
            }
        }

        /** Takes what comes, and begins to annotate it; where there is enough in hand, only keeps the membership alive. */
        private void take(GroupSession session) {
            if (inHand.size() < ENOUGH) {
                List<ConsumerRecord<String, byte[]>> polled = session.poll(inHand.size() == 0 ? POLL : Duration.ZERO);
                inHand.add(polled, workers.begin(polled), session.revocations());
            } else {
                session.attend(Duration.ZERO);
            }
            inHand.keep(session::hasKept);
        }

        /** Commits what is done, if anything is; whether the session still holds. */
        private boolean commitDone(GroupSession session) throws InterruptedException {
            Results done = new Results(inHand.takeDone(), session.revocations(), records);
            Instant began = steady.instant();
            Optional<Results> committed = commit(session, done);
            if (!done.isEmpty()) {
                pace.committed(began);
            }
            committed.ifPresent(results -> committed(session, results));
            return committed.isPresent();
        }

        @Override
        public void assigned(Collection<TopicPartition> partitions) {}

        @Override
        public void revoked(Collection<TopicPartition> partitions) {}

        @Override
        public void close() {
            workers.dropWaiting();
        }
    }

    private void committed(GroupSession session, Results results) {
        if (!results.isEmpty()) {
            Map<String, Instant> last = new HashMap<>();
            for (ConsumedResult each : results.results()) {
                listener.committed(each.result());
                each.result().source().ifPresent(source -> last.put(source, clock.instant()));
            }
            status = status.committed(last);
            listener.transactionCommitted();
        }
        status = status.polled(session.lags());
    }

    @Override
    protected void failed(Exception cause) {
        listener.transactionAborted();
    }

    @Override
    protected void troubled(Exception by) {
        status = status.troubled(Refusal.of(by).orElseGet(by::toString));
    }

    @Override
    protected void standingBy(String why) {
        status = status.in(EnrichStatus.Phase.STANDING_BY).troubled(why);
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
