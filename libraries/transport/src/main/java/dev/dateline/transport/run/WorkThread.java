package dev.dateline.transport.run;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a service's work on a thread of its own, away from start-up, so that HTTP answers whatever the broker does.
 *
 * <p>Thread-safe.
 */
public final class WorkThread {

    private static final Logger LOG = LoggerFactory.getLogger(WorkThread.class);

    private final Work work;
    private final Thread thread;
    private final AtomicReference<Ending> ending = new AtomicReference<>();

    /** Tells {@code ended}, on the work's thread, how the work ended, unless it was asked to stop. */
    public WorkThread(String name, Work work, Consumer<Ending> ended) {
        this.work = work;
        this.thread = new Thread(() -> run(ended), name);
    }

    /** Begins to work. */
    public void start() {
        thread.start();
    }

    /** Asks the work to stop and waits for it, for that long at the most. */
    public void stop(Duration timeout) throws InterruptedException {
        work.stop();
        thread.join(timeout.toMillis());
        if (thread.isAlive()) {
            thread.interrupt();
        }
    }

    /** How the work ended, empty while it goes on. */
    public Optional<Ending> ending() {
        return Optional.ofNullable(ending.get());
    }

    private void run(Consumer<Ending> ended) {
        Ending how = outcome();
        ending.set(how);
        if (how != Ending.STOPPED) {
            ended.accept(how);
        }
    }

    // The edge of the thread: whatever gets here is a bug, and the process ends with it.
    @SuppressWarnings("CatchAndPrintStackTrace")
    private Ending outcome() {
        try {
            return work.run();
        } catch (InterruptedException e) {
            return Ending.STOPPED;
        } catch (Exception | Error e) {
            LOG.error("work broken", e);
            return Ending.BROKEN;
        }
    }
}
