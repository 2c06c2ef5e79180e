package dev.dateline.ingest.health;

import dev.dateline.broker.BrokerOptions;
import dev.dateline.broker.KafkaBroker;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** An address at which no broker serves until the test starts one. */
public final class LateBroker implements QuarkusTestResourceLifecycleManager {

    private static BrokerOptions options;
    private static KafkaBroker broker;

    /** Starts it, for the first time or again. */
    static synchronized void serve() {
        if (broker == null) {
            broker = KafkaBroker.start(options);
        } else {
            broker.restart();
        }
    }

    /** Kills it. */
    static synchronized void vanish() {
        broker.kill();
    }

    @Override
    public synchronized Map<String, String> start() {
        try (ServerSocket free = new ServerSocket(0)) {
            Path folder = Files.createTempDirectory("late-broker");
            options = BrokerOptions.in(folder.resolve("broker")).withPort(free.getLocalPort());
            return Map.of(
                    "kafka.bootstrap.servers",
                    "127.0.0.1:" + free.getLocalPort(),
                    "ingest.seeds.folder",
                    Files.createDirectory(folder.resolve("seeds")).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void stop() {
        if (broker != null) {
            broker.close();
        }
    }
}
