package dev.dateline.stack.process;

import dev.dateline.broker.process.ChildProcess;
import dev.dateline.broker.process.ChildSpec;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * An instance of a service as a part of the stack.
 *
 * <p>Thread-safe.
 */
public final class ServicePart implements Part {

    private final ChildSpec spec;
    private @Nullable ChildProcess process;

    public ServicePart(ChildSpec spec) {
        this.spec = spec;
    }

    @Override
    public String name() {
        return spec.name();
    }

    @Override
    public synchronized void launch() {
        process = ChildProcess.start(spec);
    }

    @Override
    public long pid() {
        return process().pid();
    }

    @Override
    public CompletableFuture<Integer> exit() {
        return process().exit();
    }

    @Override
    public void stop() {
        process().stop(ChildProcess.GRACE);
    }

    @Override
    public void kill() {
        process().kill();
    }

    @Override
    public void pause() {
        process().pause();
    }

    @Override
    public void resume() {
        process().resume();
    }

    private synchronized ChildProcess process() {
        if (process == null) {
            throw new IllegalStateException(spec.name() + " was not launched");
        }
        return process;
    }
}
