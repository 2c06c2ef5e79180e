package dev.dateline.stack.process;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Keeps one part running until it is told to stop, or the part has ended by itself with exit code 0.
 *
 * <p>Thread-safe.
 */
public final class Supervised {

    private final Part part;
    private final RestartPolicy policy;
    private final SupervisorListener listener;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread watcher;
    private volatile boolean finished;

    private Supervised(Part part, RestartPolicy policy, SupervisorListener listener) {
        this.part = part;
        this.policy = policy;
        this.listener = listener;
        this.watcher = new Thread(this::watch, "watch-" + part.name());
        watcher.setDaemon(true);
    }

    /** Launches a part and watches it. */
    public static Supervised start(Part part, RestartDelays delays, SupervisorListener listener) {
        boolean zeroIsFinal = !(part instanceof BrokerPart);
        Supervised supervised = new Supervised(part, new RestartPolicy(zeroIsFinal, delays), listener);
        part.launch();
        listener.launched(part);
        supervised.watcher.start();
        return supervised;
    }

    public Part part() {
        return part;
    }

    /** Whether it ended by itself and will not be started again. */
    public boolean finished() {
        return finished;
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
            int exitCode = part.exit().join();
            if (stopping.getCount() == 0) {
                return;
            }
            Duration ran = Duration.ofNanos(System.nanoTime() - launched);
            Optional<Duration> delay = policy.onExit(exitCode, ran);
            if (delay.isEmpty()) {
                finished = true;
                listener.finished(part);
                return;
            }
            listener.failed(part, exitCode, delay.get());
            if (!relaunch(delay.get())) {
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
