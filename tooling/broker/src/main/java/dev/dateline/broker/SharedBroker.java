package dev.dateline.broker;

import dev.dateline.broker.process.FolderTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One broker for all tests of a JVM, started by the first that asks and stopped with the JVM; its folder is deleted.
 *
 * <p>For tests that keep to topics, groups and transactional ids of their own. One that stops or kills its broker starts
 * its own {@link KafkaBroker}. Thread-safe, also where a test framework loads this class more than once.
 */
public final class SharedBroker {

    private static final String ADDRESS = "dateline.broker.shared";

    private SharedBroker() {}

    /** Where clients connect. */
    public static String bootstrapServers() {
        // One lock for every copy of this class: an object of the boot loader's.
        synchronized (Runtime.getRuntime()) {
            String address = System.getProperty(ADDRESS);
            if (address == null) {
                address = start().bootstrapServers();
                System.setProperty(ADDRESS, address);
            }
            return address;
        }
    }

    private static KafkaBroker start() {
        try {
            Path folder = Files.createTempDirectory("dateline-broker");
            KafkaBroker broker = KafkaBroker.launch(BrokerOptions.in(folder));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> discard(broker, folder), "shared-broker"));
            return broker.awaitReady(KafkaBroker.START_PATIENCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void discard(KafkaBroker broker, Path folder) {
        broker.kill();
        FolderTree.delete(folder);
    }
}
