package dev.dateline.transport.group;

import dev.dateline.transport.broker.BrokerWatch;
import dev.dateline.transport.run.Ending;
import dev.dateline.transport.run.SessionWork;
import dev.dateline.transport.transaction.Outcome;
import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work of a member of a group, in sessions: take the place in the group, open a producer, and commit one batch after another.
 *
 * <p>Where a transaction is aborted the same is committed again, but for partitions that were taken away meanwhile; nothing
 * later is committed before it. Where it can't be told how one ended, or the producer was fenced, the session is lost and
 * another follows, which begins with what is committed, unless the group says that this one was replaced. Where another process has taken the place, this one stands by until
 * the place is free.
 */
public abstract class MemberWork extends SessionWork {

    private static final Logger LOG = LoggerFactory.getLogger(MemberWork.class);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Member member;
    private boolean standsBy;

    protected MemberWork(BrokerWatch broker, Member member) {
        super(broker);
        this.member = member;
    }

    /** Is asked before each session; how the work ends where it can't begin. */
    protected Optional<Ending> refusal() {
        return Optional.empty();
    }

    /** Opens what is told of the session's partitions, and then {@link Batches#work worked} and closed. */
    protected abstract Batches open();

    /** Is told that a transaction was not committed. */
    protected abstract void failed(Exception cause);

    /** Is told that another process has its place, and that it waits. */
    protected abstract void standingBy(String why);

    @Override
    protected final Optional<Ending> session() throws InterruptedException {
        Optional<Ending> refusal = refusal();
        if (refusal.isPresent() || !hasPlace()) {
            return refusal;
        }
        try (Batches batches = open();
                GroupSession session = member.open(batches)) {
            join(session);
            if (goesOn()) {
                session.openProducer();
                batches.work(session);
            }
            if (stopped()) {
                session.leave();
            }
        } catch (FencedInstanceIdException e) {
            standsBy = true;
        }
        return Optional.empty();
    }

    /** Whether it may take its place; where it has lost it, waits until it is free. */
    private boolean hasPlace() throws InterruptedException {
        if (standsBy) {
            String why = "another process is " + member.name() + "; this one stands by until that has ended. "
                    + "Two instances need two slots";
            LOG.warn("standing by member={}", member.name());
            standingBy(why);
            while (standsBy && goesOn()) {
                pause(LOOK);
                standsBy = member.isTaken();
            }
        }
        return !standsBy;
    }

    private void join(GroupSession session) {
        while (!session.joined() && goesOn()) {
            session.rejoin();
        }
    }

    /** Commits what was prepared; the same as {@link #settle}. */
    protected final <P extends Prepared<P>> Optional<P> commit(GroupSession session, P prepared)
            throws InterruptedException {
        return settle(session, session.begin(prepared));
    }

    /**
     * Waits until what was begun is committed, and tries again where it was aborted.
     *
     * @return what of it was committed; empty where the session is lost, or the work is to stop
     */
    protected final <P extends Prepared<P>> Optional<P> settle(GroupSession session, Commit<P> begun)
            throws InterruptedException {
        Commit<P> commit = begun;
        Optional<Outcome.Failed> failure = commit.await().failure();
        while (failure.isPresent() && isToBeCommittedAgain(session, failure.get())) {
            reopen(session);
            commit = session.begin(commit.prepared());
            failure = commit.await().failure();
        }
        if (failure.isPresent()) {
            return Optional.empty();
        }
        succeeded();
        return Optional.of(commit.prepared());
    }

    /** Whether the same is to be committed again; else the session is lost. */
    private boolean isToBeCommittedAgain(GroupSession session, Outcome.Failed failure) {
        failed(failure.cause());
        throwIfReplaced(failure.cause());
        tryAgainAfter(failure.cause());
        return switch (failure.remedy()) {
            case COMMIT_AGAIN -> goesOn();
            case BEGIN_ANEW -> {
                session.awaitFence();
                yield false;
            }
        };
    }

    private void reopen(GroupSession session) throws InterruptedException {
        pause();
        session.rejoin();
        session.openProducer();
    }

    private static void throwIfReplaced(Exception cause) {
        if (cause instanceof FencedInstanceIdException replaced) {
            throw replaced;
        }
    }
}
