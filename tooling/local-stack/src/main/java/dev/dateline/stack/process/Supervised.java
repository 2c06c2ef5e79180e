package dev.dateline.stack.process;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps one part running until it is told to stop.
 *
 * <p>Thread-safe.
 */
public final class Supervised {

    private final Part part;
    private final RestartPolicy policy;
    private final SupervisorListener listener;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread watcher;
    private final AtomicInteger failures = new AtomicInteger();
    private volatile int exitCode;

    private Supervised(Part part, RestartPolicy policy, SupervisorListener listener) {
        this.part = part;
        this.policy = policy;
        this.listener = listener;
        this.watcher = new Thread(this::watch, "watch-" + part.name());
        watcher.setDaemon(true);
    }

    /** Launches a part and watches it. */
    public static Supervised start(Part part, RestartDelays delays, SupervisorListener listener) {
        Supervised supervised = new Supervised(part, new RestartPolicy(delays), listener);
        part.launch();
        listener.launched(part);
        supervised.watcher.start();
        return supervised;
    }

    public Part part() {
        return part;
    }

    /** How often it ended by itself and was started again. */
    int failures() {
        return failures.get();
    }

    /** The exit code with which it ended by itself the last time. */
    int exitCode() {
        return exitCode;
    }

    /** Ends it in order; returns when it is gone and will not come back. */
    public void stop() {
        stopping.countDown();
        synchronized (part) {
            part.stop();
        }
    }

    private void watch() {
        long launched = System.nanoTime();
        while (true) {
            int code = part.exit().join();
            if (stopping.getCount() == 0) {
                return;
            }
            Duration ran = Duration.ofNanos(System.nanoTime() - launched);
            Duration delay = policy.onExit(ran);
            exitCode = code;
            failures.incrementAndGet();
            listener.failed(part, code, delay);
            if (!relaunch(delay)) {
                return;
            }
            launched = System.nanoTime();
        }
    }

    private boolean relaunch(Duration delay) {
        try {
            if (stopping.await(delay.toMillis(), TimeUnit.MILLISECONDS)) {
                return false;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        synchronized (part) {
            if (stopping.getCount() == 0) {
                return false;
            }
            part.launch();
        }
        listener.launched(part);
        return true;
    }
}
