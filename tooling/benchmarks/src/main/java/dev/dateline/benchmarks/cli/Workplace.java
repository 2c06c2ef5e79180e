package dev.dateline.benchmarks.cli;

import dev.dateline.broker.BrokerOptions;
import dev.dateline.broker.KafkaBroker;
import dev.dateline.broker.process.FolderTree;
import dev.dateline.stack.process.Installation;
import dev.dateline.transport.transaction.Clients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A temporary folder with a broker of its own; both are gone afterwards. */
final class Workplace implements AutoCloseable {

    private final Path folder;
    private final KafkaBroker broker;

    private Workplace(Path folder, KafkaBroker broker) {
        this.folder = folder;
        this.broker = broker;
    }

    static Workplace open() {
        Path folder = folder();
        Path libraries = Installation.current().kafkaLibraries();
        return new Workplace(folder, KafkaBroker.start(BrokerOptions.in(folder.resolve("broker"), libraries)));
    }

    Clients clients() {
        return new Clients(Map.of("bootstrap.servers", broker.bootstrapServers()));
    }

    /** An empty folder in it. */
    Path folder(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        broker.kill();
        FolderTree.delete(folder);
    }

    static Path folder() {
        try {
            return Files.createTempDirectory("dateline-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
