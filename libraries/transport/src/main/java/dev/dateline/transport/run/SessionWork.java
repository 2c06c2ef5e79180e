package dev.dateline.transport.run;

import dev.dateline.connection.Refusal;
import dev.dateline.transport.broker.BrokerWatch;
import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work in sessions, one after another: each begins once the broker is ready, and when one is lost the next is opened.
 *
 * <p>A session is what a producer, and a consumer where there is one, know of what is committed; with them it is lost.
 * All but {@link #stop()} is done by one thread.
 */
public abstract class SessionWork implements Work {

    private static final Logger LOG = LoggerFactory.getLogger(SessionWork.class);

    private final BrokerWatch broker;
    private final Backoff backoff = new Backoff();

    /** Opens no session while that broker is not ready. */
    protected SessionWork(BrokerWatch broker) {
        this.broker = broker;
    }

    /**
     * Opens a session and works until it is lost (empty) or the work has ended. A Kafka exception that gets out of it
     * means a lost session too.
     */
    protected abstract Optional<Ending> session() throws InterruptedException;

    /** Is told that something failed which is tried again. */
    protected abstract void troubled(Exception by);

    /** Is told that the session was lost and another will be opened. */
    protected abstract void reconnecting();

    /** Is told, at the last, that no session will follow. */
    protected abstract void ended();

    @Override
    public final Ending run() throws InterruptedException {
        try {
            while (!stopped()) {
                Optional<Ending> ending = broker.awaitReady() ? next() : Optional.empty();
                if (ending.isPresent()) {
                    return ending.get();
                }
            }
            return Ending.STOPPED;
        } finally {
            ended();
        }
    }

    private Optional<Ending> next() throws InterruptedException {
        Optional<Ending> ending = Optional.empty();
        try {
            ending = session();
        } catch (KafkaException e) {
            tryAgainAfter(e);
        }
        if (ending.isEmpty() && !stopped()) {
            reconnecting();
            backoff.pause();
        }
        return ending;
    }

    @Override
    public final void stop() {
        backoff.stop();
    }

    /** Whether the work is to stop. */
    protected final boolean stopped() {
        return backoff.stopped();
    }

    /** Whether a session may go on: the work is not to stop, and no topic was deleted or made anew in another shape. */
    protected final boolean goesOn() {
        return !stopped() && !broker.state().refuses();
    }

    /** Tells of a failure that may pass. */
    protected final void tryAgainAfter(Exception failure) {
        LOG.warn("trying again trouble={}", Refusal.of(failure).orElseGet(failure::toString));
        troubled(failure);
    }

    /** Waits before another try in the same session, longer from try to try. */
    protected final void pause() throws InterruptedException {
        backoff.pause();
    }

    /** Waits for that long, or until it is to stop. */
    protected final void pause(Duration time) throws InterruptedException {
        backoff.pause(time);
    }

    /** A try has succeeded: the next pause is a short one. */
    protected final void succeeded() {
        backoff.reset();
    }
}
