package dev.dateline.stack.cli;

import dev.dateline.connection.ClientSettings;
import dev.dateline.connection.SettingsCheck;
import dev.dateline.stack.health.BrokerClient;
import dev.dateline.stack.process.Installation;
import dev.dateline.stack.process.StackException;
import dev.dateline.stack.tail.CommittedConsumer;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that tell where a broker is and what it asks of its clients. */
public final class KafkaOptions {

    private static final String SERVERS = "bootstrap.servers";

    @Option(
            names = "--bootstrap-server",
            paramLabel = "HOST:PORT",
            description = "The broker, several with commas (default: that of the running stack, else localhost:9092).")
    private @Nullable String bootstrapServer;

    @Option(
            names = "-X",
            paramLabel = "KEY=VALUE",
            description = "A setting of Kafka's Java clients, such as security.protocol=SASL_SSL; may be repeated.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(
            names = "--kafka-config",
            paramLabel = "FILE",
            description = "A properties file of such settings, as Kafka's own tools take with --command-config.")
    private @Nullable Path file;

    @Mixin
    private DataOptions dataOptions = new DataOptions();

    /** What was told, checked; what is told on the command line is stronger than what is in the file. */
    public ClientSettings settings(Installation installation) {
        Map<String, Object> all = new HashMap<>(ofFile());
        settings.forEach((key, value) -> all.put(key.strip(), value));
        requireKnown(all.keySet());
        if (bootstrapServer != null) {
            all.put(SERVERS, bootstrapServer);
        }
        all.computeIfAbsent(SERVERS, key -> dataOptions.ports(installation).bootstrapServers());
        ClientSettings told = new ClientSettings(all);
        new SettingsCheck(told)
                .first(List.of(given -> Admin.create(given.values()), CommittedConsumer::open))
                .ifPresent(wrong -> {
                    throw new StackException(wrong.under(""));
                });
        return told;
    }

    /** The same, once a look at the broker told nothing against asking it. */
    public ClientSettings answering(Installation installation, Duration patience) {
        ClientSettings told = settings(installation);
        new BrokerClient(told, patience).objection().ifPresent(objection -> {
            throw new StackException("no broker answers at " + told.bootstrapServers() + ": " + objection
                    + "; ./dateline up starts one, --bootstrap-server names another");
        });
        return told;
    }

    /** The options of the folder and the ports of a stack. */
    DataOptions dataOptions() {
        return dataOptions;
    }

    private Map<String, String> ofFile() {
        if (file == null) {
            return Map.of();
        }
        if (!Files.isRegularFile(file)) {
            throw new StackException("there is no file " + file + ": name Kafka's settings with --kafka-config FILE");
        }
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new StackException("--kafka-config " + file + " can't be read: " + e.getMessage());
        }
        Map<String, String> told = new HashMap<>();
        read.stringPropertyNames()
                .forEach(key -> told.put(key, read.getProperty(key).strip()));
        return told;
    }

    /** A key that no client knows would be left out of account without a word. */
    private static void requireKnown(Set<String> keys) {
        Set<String> known = new TreeSet<>(AdminClientConfig.configNames());
        known.addAll(ConsumerConfig.configNames());
        known.addAll(ProducerConfig.configNames());
        keys.stream()
                .filter(key -> !known.contains(key) && !key.startsWith("sasl.") && !key.startsWith("ssl."))
                .sorted()
                .findFirst()
                .ifPresent(key -> {
                    throw new StackException(key + " is no setting of Kafka's Java clients; did you mean "
                            + Nearest.to(key, known) + "?");
                });
    }
}
