package dev.dateline.broker.child;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/**
 * Formats the log folder where that was not done yet, runs a broker that is its own controller, and tells through a
 * file when it serves clients.
 */
public final class BrokerMain {

    private static final int FAILED = 1;

    private BrokerMain() {}

    /**
     * Runs until the JVM is told to end.
     *
     * @param arguments the file with the broker's properties, and the file to write this process's id to when ready
     */
    public static void main(String[] arguments) throws IOException {
        Path properties = Path.of(arguments[0]);
        Path ready = Path.of(arguments[1]);
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(properties)) {
            settings.load(reader);
        }
        format(properties, Path.of(settings.getProperty("log.dirs")));

        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "broker-shutdown"));
        startUp(server);
        Path written = Files.writeString(
                ready.resolveSibling(ready.getFileName() + ".new"),
                Long.toString(ProcessHandle.current().pid()));
        Files.move(written, ready, StandardCopyOption.ATOMIC_MOVE);
        server.awaitShutdown();
    }

    /** A server that fails leaves threads behind, which would keep the JVM without serving anybody. */
    private static void startUp(KafkaRaftServer server) {
        try {
            server.startup();
        } catch (RuntimeException e) {
            e.printStackTrace();
            System.exit(FAILED);
        }
    }

    private static void format(Path properties, Path logFolder) {
        if (Files.exists(logFolder.resolve("meta.properties"))) {
            return;
        }
        String[] command = {
            "format",
            "--config",
            properties.toString(),
            "--cluster-id",
            Uuid.randomUuid().toString()
        };
        int exit = StorageTool.execute(command, System.out);
        if (exit != 0) {
            throw new IllegalStateException("formatting " + logFolder + " failed with exit code " + exit);
        }
    }
}
