package dev.dateline.transport.run;

import dev.dateline.transport.broker.BrokerState;
import dev.dateline.transport.broker.BrokerWatch;
import java.time.Duration;
import java.util.Optional;

/**
 * A service's watch over the broker and its work, started and stopped together.
 *
 * @param broker is watched as long as the work goes on
 * @param work is done beside start-up, and told to stop before the watch ends
 */
public record Lifecycle(BrokerWatch broker, WorkThread work) {

    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(8);

    /** Begins both; returns at once. */
    public void start() {
        broker.start();
        work.start();
    }

    /** Ends both; a batch that is being committed is waited for, 8 s at the most. */
    public void stop() throws InterruptedException {
        work.stop(STOP_TIMEOUT);
        broker.close();
    }

    /** What the last look at the broker told. */
    public BrokerState brokerState() {
        return broker.state();
    }

    /** How the work ended, empty while it goes on. */
    public Optional<Ending> ending() {
        return work.ending();
    }
}
