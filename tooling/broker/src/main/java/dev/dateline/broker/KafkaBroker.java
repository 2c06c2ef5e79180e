package dev.dateline.broker;

import dev.dateline.broker.child.BrokerMain;
import dev.dateline.broker.process.ChildProcess;
import dev.dateline.broker.process.ChildSpec;
import dev.dateline.broker.process.LoopbackPorts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/**
 * A real Kafka broker in a JVM of its own, on the loopback interface.
 *
 * <p>Its port and its folder stay the same however often it is stopped, killed and started again; what was written
 * before is there afterwards. Thread-safe.
 */
public final class KafkaBroker implements AutoCloseable {

    /** How long a start may take, on a machine that is busy with other things. */
    public static final Duration START_PATIENCE = Duration.ofSeconds(60);

    private static final long LOOK_AGAIN_NANOS = 10_000_000;

    private final BrokerOptions options;
    private final BrokerFiles files;
    private final int port;
    private ChildProcess process;

    private KafkaBroker(BrokerOptions options) {
        this.options = options;
        this.files = new BrokerFiles(options.folder());
        this.port = options.port() == 0 ? LoopbackPorts.free() : options.port();
        this.process = launch();
    }

    /** Starts a broker and returns at once; {@link #awaitReady} tells when it serves. */
    public static KafkaBroker launch(BrokerOptions options) {
        return new KafkaBroker(options);
    }

    /** Starts a broker and returns when it serves. */
    public static KafkaBroker start(BrokerOptions options) {
        return launch(options).awaitReady(START_PATIENCE);
    }

    /**
     * Returns when the broker serves clients: it answers requests and may be given topics.
     *
     * @throws BrokerNotReadyException where the process ends or the patience does
     */
    public KafkaBroker awaitReady(Duration patience) {
        ChildProcess current = process();
        long deadline = System.nanoTime() + patience.toNanos();
        while (!files.saysReady(current.pid())) {
            if (!current.isAlive()) {
                throw notReady("ended with exit code " + current.exit().join());
            }
            if (System.nanoTime() - deadline > 0) {
                throw notReady("was not ready after " + patience.toSeconds() + " s");
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
        return this;
    }

    /** Where clients connect: {@code 127.0.0.1:port}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    /** The operating system's number of the process that runs now or ran last. */
    public long pid() {
        return process().pid();
    }

    public boolean isAlive() {
        return process().isAlive();
    }

    /** Completes with the exit code when the process that runs now has ended. */
    public CompletableFuture<Integer> exit() {
        return process().exit();
    }

    /** Shuts it down in order. */
    public void stop() {
        process().stop(ChildProcess.GRACE);
    }

    /** Kills it (SIGKILL). */
    public void kill() {
        process().kill();
    }

    /** Halts it (SIGSTOP): connections stay open and nothing is answered until {@link #resume}. */
    public void pause() {
        process().pause();
    }

    /** Lets it go on (SIGCONT). */
    public void resume() {
        process().resume();
    }

    /** Starts it again on the same folder and port and returns when it serves; shuts it down first where it runs. */
    public KafkaBroker restart() {
        return relaunch().awaitReady(START_PATIENCE);
    }

    /** As {@link #restart}, but returns at once. */
    public synchronized KafkaBroker relaunch() {
        process.stop(ChildProcess.GRACE);
        process = launch();
        return this;
    }

    @Override
    public void close() {
        stop();
    }

    private synchronized ChildProcess process() {
        return process;
    }

    private ChildProcess launch() {
        files.write(BrokerSettings.of(options, files.data().toString(), port, LoopbackPorts.free()));
        List<String> jvmArguments = new ArrayList<>(options.jvmArguments());
        jvmArguments.add("-Djava.util.logging.config.file=" + files.logging());
        // Kafka asks log4j for its loggers' levels even where slf4j logs elsewhere, and log4j complains.
        jvmArguments.add("-Dlog4j2.StatusLogger.level=OFF");
        return ChildProcess.start(new ChildSpec(
                "broker",
                jvmArguments,
                options.classPath(),
                BrokerMain.class.getName(),
                List.of(files.settings().toString(), files.ready().toString()),
                Map.of(),
                files.output()));
    }

    private BrokerNotReadyException notReady(String what) {
        return new BrokerNotReadyException(
                "the broker on port " + port + " " + what + "; see " + files.log() + " and " + files.output());
    }
}
