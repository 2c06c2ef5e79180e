package dev.dateline.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.stack.process.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.junit.jupiter.api.Test;

/** Clients and broker that differ fail in ways that no test of either shows: all that is built and named is of one version. */
class KafkaVersionIT {

    private static final Pattern JAR = Pattern.compile("(?:kafka-clients|kafka_[\\d.]+)-(\\d[\\d.]*)\\.jar");
    private static final Pattern IMAGE = Pattern.compile("image: apache/kafka:(\\S+)");

    private final Installation installation = Installation.current();
    private final String version = ownClients();

    @Test
    void clientsAndBrokerAreOfOneVersion() throws IOException {
        assertThat(versions(installation.kafkaLibraries())).hasSize(2).containsOnly(version);
        for (Path service : List.of(installation.ingest(), installation.enrich(), installation.wire())) {
            assertThat(versions(service.resolveSibling("lib/main")))
                    .as("%s", service)
                    .containsExactly(version);
        }
    }

    @Test
    void soIsTheImageThatDockerRuns() throws IOException {
        String compose = Files.readString(installation.home().resolve("docker-compose.yml"));

        assertThat(versions(IMAGE, compose)).containsExactly(version);
    }

    private static String ownClients() {
        String jar = KafkaConsumer.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return versions(JAR, jar).get(0);
    }

    private static List<String> versions(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .flatMap(name -> versions(JAR, name).stream())
                    .toList();
        }
    }

    private static List<String> versions(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
