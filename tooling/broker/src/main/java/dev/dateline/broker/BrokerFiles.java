package dev.dateline.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The files of a broker's folder. */
record BrokerFiles(Path folder) {

    Path data() {
        return folder.resolve("data").toAbsolutePath();
    }

    Path settings() {
        return folder.resolve("server.properties");
    }

    Path logging() {
        return folder.resolve("logging.properties");
    }

    Path log() {
        return folder.resolve("broker.log").toAbsolutePath();
    }

    /** Where the JVM writes what does not go through logging. */
    Path output() {
        return folder.resolve("broker.out");
    }

    /** Holds the process's id while the broker serves. */
    Path ready() {
        return folder.resolve("broker.ready");
    }

    void write(Map<String, String> brokerSettings) {
        try {
            Files.createDirectories(data());
            Files.deleteIfExists(ready());
            store(settings(), brokerSettings);
            store(logging(), loggingSettings());
        } catch (IOException e) {
            throw new UncheckedIOException("writing the broker's files in " + folder + " failed", e);
        }
    }

    /** Whether that process has said that it serves. */
    boolean saysReady(long pid) {
        try {
            return Files.exists(ready()) && Files.readString(ready()).equals(Long.toString(pid));
        } catch (IOException e) {
            return false;
        }
    }

    private static void store(Path file, Map<String, String> settings) throws IOException {
        Properties properties = new Properties();
        properties.putAll(settings);
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
    }

    private Map<String, String> loggingSettings() {
        Map<String, String> settings = new TreeMap<>();
        settings.put("handlers", "java.util.logging.FileHandler");
        settings.put(".level", "WARNING");
        settings.put("kafka.server.KafkaRaftServer.level", "INFO");
        settings.put("kafka.server.BrokerLifecycleManager.level", "INFO");
        settings.put("java.util.logging.FileHandler.pattern", log().toString().replace("%", "%%"));
        settings.put("java.util.logging.FileHandler.limit", Integer.toString(10 << 20));
        settings.put("java.util.logging.FileHandler.count", "1");
        settings.put("java.util.logging.FileHandler.append", "true");
        settings.put("java.util.logging.FileHandler.formatter", "java.util.logging.SimpleFormatter");
        settings.put("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT.%1$tL %4$s %3$s %5$s%6$s%n");
        return settings;
    }
}
