package dev.dateline.benchmarks.stack;

import dev.dateline.stack.process.DataFolder;
import dev.dateline.stack.process.Installation;
import dev.dateline.stack.process.Instance;
import dev.dateline.stack.process.Instances;
import dev.dateline.stack.process.Part;
import dev.dateline.stack.process.Ports;
import dev.dateline.stack.process.Service;
import dev.dateline.stack.process.Stack;
import dev.dateline.stack.process.StackOptions;
import dev.dateline.stack.process.SupervisorListener;
import dev.dateline.transport.transaction.Clients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** Broker and packaged services as {@code ./dateline up} runs them, but without a wire, on free ports and a folder of their own. */
public final class MeasuredStack implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder;
    private final Ports ports;
    private final Map<String, Long> processes = new ConcurrentHashMap<>();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final Stack stack;

    private MeasuredStack(Path folder, Ports ports, UnaryOperator<StackOptions> with) {
        this.folder = folder;
        this.ports = ports;
        try {
            Files.createDirectories(seeds());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        StackOptions options =
                new StackOptions(Installation.current(), new DataFolder(folder.resolve("data")), seeds(), ports, true);
        this.stack = Stack.start(with.apply(options), new Watching());
    }

    /** Starts it in an empty folder, with nothing to read, and returns when all is ready. */
    public static MeasuredStack start(Path folder) {
        return start(folder, UnaryOperator.identity());
    }

    /** Starts it with an ingest that visits feeds and comes back at once where it is killed, without enrich. */
    public static MeasuredStack startWithFeeds(Path folder, Path list, Map<String, String> settings) {
        return start(folder, options -> options.reading(options.seeds(), list)
                .with(settings)
                .with(
                        options.ingest(),
                        Instances.from(Service.ENRICH, options.ports().enrich(), 0))
                .forTorture());
    }

    private static MeasuredStack start(Path folder, UnaryOperator<StackOptions> with) {
        return ready(new MeasuredStack(folder, Ports.free().withoutWire(), with));
    }

    /** Starts the broker alone, to start a wire beside it that has these settings. */
    public static MeasuredStack startBroker(Path folder, Map<String, String> settings) {
        return ready(new MeasuredStack(
                folder, Ports.free(), options -> options.with(settings).brokerAlone()));
    }

    private static MeasuredStack ready(MeasuredStack stack) {
        stack.stack.awaitReady(PATIENCE);
        return stack;
    }

    /** Starts the first instance of a service; returns at once. */
    public void start(Service service) {
        stack.start(new Instance(service, 0));
    }

    /** Ends that instance in order. */
    public void stop(Service service) {
        stack.stop(service.word());
    }

    /** Kills a part on the spot; it is started again. */
    public void kill(String part) {
        stack.part(part)
                .orElseThrow(() -> new IllegalStateException(part + " is not there"))
                .part()
                .kill();
    }

    /** The folder that ingest watches. */
    public Path seeds() {
        return folder.resolve("seeds");
    }

    /** A place for a document that is not ready to be read. */
    public Path draft(String name) {
        return folder.resolve(name);
    }

    /** Puts a document that was written elsewhere in the same folder before ingest, whole. */
    public void add(Path written) {
        try {
            Files.move(written, seeds().resolve(written.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it serves. */
    public Ports ports() {
        return ports;
    }

    /** Clients of its broker. */
    public Clients clients() {
        return new Clients(Map.of("bootstrap.servers", ports.bootstrapServers()));
    }

    /** The operating system's number of a service's process. */
    public long process(String service) {
        Long process = processes.get(service);
        if (process == null) {
            throw new IllegalStateException(service + " was not started");
        }
        return process;
    }

    /** The services that ended, with their exit codes; none should. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    @Override
    public void close() {
        stack.close();
    }

    private final class Watching implements SupervisorListener {

        @Override
        public void launched(Part part) {
            processes.put(part.name(), part.pid());
        }

        @Override
        public void failed(Part part, int exitCode, Duration delay) {
            failures.add(part.name() + " ended with exit code " + exitCode);
        }
    }
}
