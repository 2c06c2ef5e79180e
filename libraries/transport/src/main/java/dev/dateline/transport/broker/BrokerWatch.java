package dev.dateline.transport.broker;

import dev.dateline.connection.Refusal;
import dev.dateline.transport.topic.TopicAdmin;
import dev.dateline.transport.topic.TopicSpec;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the broker on a thread of its own, every two seconds, and more often as long as it is not there; makes
 * missing topics at its first look and never again.
 *
 * <p>A topic that is deleted later stays missing until an operator makes it or restarts the service: what is gone is
 * told, not papered over. Thread-safe.
 */
public final class BrokerWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BrokerWatch.class);
    private static final Duration PERIOD = Duration.ofSeconds(2);
    private static final Duration PERIOD_WHILE_AWAY = Duration.ofMillis(200);

    private final Supplier<Admin> connect;
    private final List<TopicSpec> specs;
    private final Clock clock;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(run -> daemon(run, "broker-watch"));

    private @Nullable Admin admin;
    private boolean topicsMade;
    private BrokerState state = new BrokerState.Connecting();

    /** Connects with that admin client once started; the client is closed with this. */
    public BrokerWatch(Supplier<Admin> connect, List<TopicSpec> specs, Clock clock) {
        this.connect = connect;
        this.specs = List.copyOf(specs);
        this.clock = clock;
    }

    /** Begins to look; returns at once. */
    public void start() {
        lookAfter(Duration.ZERO);
    }

    private void lookAfter(Duration delay) {
        var unused = thread.schedule(this::look, delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What the last look told. */
    public synchronized BrokerState state() {
        return state;
    }

    /** Waits, for a period of looks at the most, until the broker answers and every topic is as configured. */
    public synchronized boolean awaitReady() throws InterruptedException {
        long end = System.nanoTime() + PERIOD.toNanos();
        for (long left = PERIOD.toMillis(); left > 0 && !state.ready(); left = millisUntil(end)) {
            wait(left);
        }
        return state.ready();
    }

    private static long millisUntil(long nanoTime) {
        return TimeUnit.NANOSECONDS.toMillis(nanoTime - System.nanoTime());
    }

    private void look() {
        try {
            if (admin == null) {
                admin = connect.get();
            }
            TopicAdmin topics = new TopicAdmin(admin, specs);
            if (!topicsMade) {
                topics.createMissing();
                topicsMade = true;
            }
            tell(new BrokerState.Up(topics.states()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        } catch (ExecutionException e) {
            away(e.getCause());
        } catch (RuntimeException e) {
            away(e);
        }
        if (!thread.isShutdown()) {
            lookAfter(state().answers() ? PERIOD : PERIOD_WHILE_AWAY);
        }
    }

    private void away(Throwable cause) {
        tell(state().failed(clock.instant(), Refusal.describe(cause)));
    }

    private synchronized void tell(BrokerState now) {
        if (now.ready() != state.ready() || !now.getClass().equals(state.getClass())) {
            LOG.info("broker state={}", now);
        }
        state = now;
        notifyAll();
    }

    private static Thread daemon(Runnable run, String name) {
        Thread thread = new Thread(run, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Stops looking and closes the admin client. */
    @Override
    public void close() {
        thread.shutdownNow();
        Admin connected = admin;
        if (connected != null) {
            connected.close(Duration.ZERO);
        }
    }
}
