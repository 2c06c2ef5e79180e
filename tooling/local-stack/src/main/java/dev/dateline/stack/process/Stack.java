package dev.dateline.stack.process;

import dev.dateline.broker.BrokerNotReadyException;
import dev.dateline.broker.BrokerOptions;
import dev.dateline.broker.process.ChildSpec;
import dev.dateline.stack.health.HealthClient;
import dev.dateline.stack.health.ServiceHealth;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A broker and instances of ingest and enrich that run on one data folder, kept running until closed.
 *
 * <p>While it runs, the data folder's state file says so. Thread-safe.
 */
public final class Stack implements AutoCloseable {

    private static final Duration ASK_PATIENCE = Duration.ofSeconds(4);
    private static final long LOOK_AGAIN_NANOS = 50_000_000;
    /** {@code EX_CONFIG} of sysexits: a service was configured with what it can't use. */
    private static final int REFUSED = 78;

    private static final int TRIES = 3;

    private final StackOptions options;
    private final SupervisorListener listener;
    private final FolderLock lock;
    private final StateFile stateFile;
    private final BrokerPart broker;
    private final Instant startedAt = Instant.now();
    private final SupervisorListener recording = new Recording();
    private final Map<String, Supervised> parts = new LinkedHashMap<>();
    private boolean ready;
    private boolean closed;

    private Stack(StackOptions options, SupervisorListener listener, FolderLock lock) {
        this.options = options;
        this.listener = listener;
        this.lock = lock;
        this.stateFile = new StateFile(options.data());
        this.broker = new BrokerPart(broker(options));
    }

    /** Starts all parts at once, and returns. */
    public static Stack start(StackOptions options, SupervisorListener listener) {
        LeftOvers.end(new StateFile(options.data()));
        options.check();
        options.data().create();
        FolderLock lock = FolderLock.take(options.data());
        try {
            if (options.fresh()) {
                options.data().clear();
            }
            Stack stack = new Stack(options, listener, lock);
            stack.launch();
            return stack;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Returns when the broker serves; the services may not be ready yet. */
    public void awaitBroker(Duration patience) {
        try {
            broker.awaitReady(patience);
        } catch (BrokerNotReadyException e) {
            throw new StackException(e.getMessage() + "; it says: "
                    + FirstError.in(options.data().broker().resolve("broker.log")));
        }
    }

    /** Returns when all parts are ready; says what is missing where they are not in time. */
    public void awaitReady(Duration patience) {
        awaitBroker(patience);
        long deadline = System.nanoTime() + patience.toNanos();
        String missing = missing();
        while (missing != null) {
            if (System.nanoTime() - deadline > 0) {
                throw new StackException(
                        "not ready after " + patience.toSeconds() + " s: " + missing + "; see " + logs());
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
            missing = missing();
        }
        synchronized (this) {
            ready = true;
            writeState();
        }
    }

    /** Ends the services, then the broker, in order. */
    @Override
    public void close() {
        List<Supervised> running;
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            running = new ArrayList<>(parts.values());
        }
        running.stream()
                .filter(each -> !(each.part() instanceof BrokerPart))
                .parallel()
                .forEach(Supervised::stop);
        running.stream().filter(each -> each.part() instanceof BrokerPart).forEach(Supervised::stop);
        stateFile.delete();
        lock.close();
    }

    /** Starts an instance, where it does not run; returns at once. */
    public void start(Instance instance) {
        start(new ServicePart(spec(instance)));
    }

    /** Ends a part in order, not to come back; returns when it is gone. */
    public void stop(String name) {
        Supervised part;
        synchronized (this) {
            part = parts.remove(name);
        }
        if (part != null) {
            part.stop();
            writeState();
        }
    }

    /** A part that runs, or is being started again. */
    public synchronized Optional<Supervised> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** The names of all parts that run, or are being started again. */
    public synchronized List<String> names() {
        return List.copyOf(parts.keySet());
    }

    private void launch() {
        start(broker);
        if (options.services()) {
            first().forEach(this::start);
        }
    }

    private void start(Part part) {
        synchronized (this) {
            if (!closed && !parts.containsKey(part.name())) {
                parts.put(part.name(), Supervised.start(part, options.delays(), recording));
                writeState();
            }
        }
    }

    private Stream<Instance> first() {
        return Stream.of(Service.values())
                .filter(service -> service != Service.WIRE || options.ports().wire() != 0)
                .flatMap(service -> options.of(service).first());
    }

    private ChildSpec spec(Instance instance) {
        int port = options.of(instance.service()).port(instance.slot());
        return switch (instance.service()) {
            case INGEST -> services().ingest(instance, port, options.seeds(), options.feeds(), options.settings());
            case ENRICH -> services().enrich(instance, port);
            case WIRE -> services().wire(instance, port, options.settings());
        };
    }

    private static BrokerOptions broker(StackOptions options) {
        Path libraries = options.installation().kafkaLibraries();
        return BrokerOptions.in(options.data().broker(), libraries)
                .withPort(options.ports().kafka())
                .with(options.classes());
    }

    private ServiceSpecs services() {
        return new ServiceSpecs(
                options.installation(), options.data(), options.ports().bootstrapServers(), options.classes());
    }

    private @Nullable String missing() {
        if (!options.services()) {
            return null;
        }
        HealthClient client = new HealthClient(ASK_PATIENCE);
        return first().map(each -> missing(
                        client.ask(each.name(), options.of(each.service()).port(each.slot()))))
                .filter(missing -> missing != null)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String missing(ServiceHealth health) {
        if (health.ready()) {
            return null;
        }
        Supervised part;
        synchronized (this) {
            part = parts.get(health.service());
        }
        if (part != null && hopeless(part)) {
            throw new StackException(health.service() + " ended with exit code " + part.exitCode() + ": "
                    + FirstError.in(options.data().log(health.service())));
        }
        if (!health.reachable()) {
            return health.service() + " does not answer on " + health.url();
        }
        return health.service() + " waits for "
                + health.checks().stream()
                        .filter(check -> !check.up())
                        .map(check -> check.name() + " " + check.data())
                        .collect(Collectors.joining(", "));
    }

    /** What was configured wrong stays so, and what ended so often before it was ready once will not be. */
    private static boolean hopeless(Supervised part) {
        return part.failures() > 0 && (part.exitCode() == REFUSED || part.failures() >= TRIES);
    }

    private String logs() {
        return options.data().log("ingest").getParent().toString();
    }

    private synchronized void writeState() {
        if (closed) {
            return;
        }
        Map<String, Integer> services = new LinkedHashMap<>();
        parts.keySet().stream()
                .flatMap(name -> Instance.of(name).stream())
                .sorted(Comparator.comparing(Instance::service).thenComparing(Instance::slot))
                .forEach(each ->
                        services.put(each.name(), options.of(each.service()).port(each.slot())));
        Map<String, ProcessId> running = parts.values().stream()
                .collect(Collectors.toMap(
                        each -> each.part().name(),
                        each -> ProcessId.of(each.part().pid())));
        stateFile.write(
                new StackState(ProcessId.own(), startedAt, options.ports(), options.read(), services, ready, running));
    }

    /** Keeps the state file up to date, and passes on what it hears. */
    private final class Recording implements SupervisorListener {

        @Override
        public void launched(Part part) {
            writeState();
            listener.launched(part);
        }

        @Override
        public void failed(Part part, int exitCode, Duration delay) {
            listener.failed(part, exitCode, delay);
        }
    }
}
