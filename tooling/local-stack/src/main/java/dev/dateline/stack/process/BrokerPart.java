package dev.dateline.stack.process;

import dev.dateline.broker.BrokerOptions;
import dev.dateline.broker.KafkaBroker;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The broker as a part of the stack.
 *
 * <p>Thread-safe.
 */
public final class BrokerPart implements Part {

    private final BrokerOptions options;
    private @Nullable KafkaBroker broker;

    public BrokerPart(BrokerOptions options) {
        this.options = options;
    }

    @Override
    public String name() {
        return "broker";
    }

    @Override
    public synchronized void launch() {
        broker = broker == null ? KafkaBroker.launch(options) : broker.relaunch();
    }

    /** Returns when the broker serves. */
    public void awaitReady(Duration patience) {
        broker().awaitReady(patience);
    }

    @Override
    public long pid() {
        return broker().pid();
    }

    @Override
    public CompletableFuture<Integer> exit() {
        return broker().exit();
    }

    @Override
    public void stop() {
        broker().stop();
    }

    @Override
    public void kill() {
        broker().kill();
    }

    @Override
    public void pause() {
        broker().pause();
    }

    @Override
    public void resume() {
        broker().resume();
    }

    private synchronized KafkaBroker broker() {
        if (broker == null) {
            throw new IllegalStateException("the broker was not launched");
        }
        return broker;
    }
}
