package dev.dateline.stack.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.stack.cli.Commands;
import dev.dateline.stack.cli.Console;
import dev.dateline.stack.cli.DatelineCommand;
import dev.dateline.stack.process.Installation;
import dev.dateline.stack.render.Style;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Services and commands against a broker that lets nobody in unknown, and nobody do more than docs/kafka.md says. */
@Tag("long")
class SecuredKafkaIT {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration SECONDS = Duration.ofSeconds(20);

    @TempDir
    private static Path shared;

    private static SecuredBroker broker;

    @TempDir
    private Path folder;

    @BeforeAll
    static void serve() throws Exception {
        broker = new SecuredBroker(shared);
        broker.admit(Path.of("../../docs/kafka.md"));
    }

    @AfterAll
    static void end() {
        broker.close();
    }

    @ParameterizedTest
    @EnumSource(SecuredBroker.Way.class)
    void theRightsOfTheDocumentSufficeForServicesAndCommands(SecuredBroker.Way way) throws Exception {
        List<String> reader = options(way, "reader");
        // Of the ways before this one: their topics are the same.
        int before = articles(reader);
        try (Services services = Services.at(folder, broker.bootstrapServers(way))) {
            services.start(Services.INGEST, settings(way, "ingest"));
            services.start(Services.ENRICH, settings(way, "enrich"));
            services.publish(way.name().toLowerCase(java.util.Locale.ROOT) + ".ndjson", 3);

            await().atMost(PATIENCE).untilAsserted(() -> {
                JsonNode balance = json(run(reader, "verify", "--json"));
                assertThat(balance.path("articles").asInt()).isGreaterThanOrEqualTo(before + 3);
                assertThat(balance.path("pending").asInt()).isZero();
                assertThat(balance.path("balanced").asBoolean()).isTrue();
            });
            await().atMost(PATIENCE)
                    .until(() -> services.isReady(Services.INGEST) && services.isReady(Services.ENRICH));
        }
        assertThat(run(reader, "tail", "news.articles.enriched", "--from-beginning", "--max", "3", "--json")
                        .results()
                        .lines())
                .hasSize(3);
        assertThat(json(run(reader, "status", "--json")).at("/broker/reachable").asBoolean())
                .isTrue();
    }

    @Test
    void aFileOfSettingsServesAsWellAndTheCommandLineIsStronger() throws Exception {
        Properties wrong = new Properties();
        wrong.putAll(broker.settings(SecuredBroker.Way.SCRAM, "reader"));
        wrong.setProperty("sasl.mechanism", "PLAIN");
        Path file = folder.resolve("client.properties");
        try (var writer = Files.newBufferedWriter(file)) {
            wrong.store(writer, null);
        }

        Run run = run(
                List.of("--kafka-config", file.toString(), "-X", "sasl.mechanism=SCRAM-SHA-512"), "status", "--json");

        assertThat(json(run).at("/broker/reachable").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "TLS, '', 'set security.protocol to SSL'",
        "SCRAM, '', 'asks for a login'",
        "SCRAM_TLS, 'security.protocol=SASL_PLAINTEXT', 'speaks TLS'",
        "SCRAM, 'security.protocol=SSL', 'set security.protocol to SASL_PLAINTEXT'",
        "MUTUAL_TLS, 'ssl.keystore.location=', 'TLS was refused'",
        "SCRAM, 'sasl.jaas.config=wrong', 'the login was refused'",
        "TLS, 'ssl.truststore.location=', 'TLS was refused'",
    })
    void aCommandThatIsNotLetInSaysWhatToTryInSeconds(SecuredBroker.Way way, String change, String advice)
            throws Exception {
        List<String> options = new ArrayList<>(
                change.isEmpty()
                        ? List.of("--bootstrap-server", broker.bootstrapServers(way))
                        : options(way, "reader"));
        if (!change.isEmpty()) {
            String key = change.substring(0, change.indexOf('='));
            options.removeIf(each -> each.startsWith(key + "="));
            options.removeIf(
                    each -> change.endsWith("=") && each.startsWith(key.replace("location", "password") + "="));
            String value = change.endsWith("=wrong")
                    ? key + "=" + SecuredBroker.login("reader", "wrong")
                    : change.endsWith("=") ? "client.id=without" : change;
            options.removeIf(each -> each.equals("-X"));
            List<String> pairs = options.stream()
                    .flatMap(each -> java.util.stream.Stream.of("-X", each))
                    .toList();
            options = new ArrayList<>(pairs);
            options.addAll(List.of("-X", value));
        }
        long began = System.nanoTime();

        Run run = run(options, "tail", "--max", "1");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.progress()).contains(advice).doesNotContain("wrong\"", SecuredBroker.PASSWORD, "\tat ");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(SECONDS);
    }

    @ParameterizedTest
    @CsvSource({
        "ingest, topic, news.articles, WRITE, topic news.articles",
        "ingest, transactional id, dateline-ingest-*, WRITE, transactional id dateline-ingest-0",
        "enrich, group, dateline-enrich, READ, group dateline-enrich",
        "enrich, topic, news.articles.enriched, WRITE, topic news.articles.enriched",
    })
    void whatIsRefusedIsNamedAndTheServiceGoesOnOnceItIsAllowed(
            String service, String kind, String name, String operation, String named) throws Exception {
        broker.forbid(service, kind, name, operation);
        try (Services services = Services.at(folder, broker.bootstrapServers(SecuredBroker.Way.SCRAM))) {
            services.start(Services.INGEST, settings(SecuredBroker.Way.SCRAM, "ingest"));
            services.start(Services.ENRICH, settings(SecuredBroker.Way.SCRAM, "enrich"));
            services.publish(service + name + operation + ".ndjson", 1);

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(services.says(service)).contains("not allowed: " + named));
            assertThat(services.status(service, "live")).isEqualTo(200);

            broker.allow(service, kind, name, operation);
            await().atMost(PATIENCE).until(() -> services.isReady(service));
        } finally {
            broker.allow(service, kind, name, operation);
        }
    }

    @Test
    void aRefusedPasswordIsNamedAndNeverShown() throws Exception {
        String[] settings = settings(SecuredBroker.Way.SCRAM, "ingest");
        for (int i = 0; i < settings.length; i++) {
            settings[i] = settings[i].replace(SecuredBroker.PASSWORD, "mistaken-");
        }
        try (Services services = Services.at(folder, broker.bootstrapServers(SecuredBroker.Way.SCRAM))) {
            services.start(Services.INGEST, settings);

            await().atMost(PATIENCE).untilAsserted(() -> assertThat(services.says(Services.INGEST))
                    .contains("the login was refused"));
            assertThat(services.status(Services.INGEST, "live")).isEqualTo(200);
            assertThat(services.says(Services.INGEST) + services.log(Services.INGEST))
                    .doesNotContain("mistaken-");
        }
    }

    private static String[] settings(SecuredBroker.Way way, String user) throws Exception {
        return broker.settings(way, user).entrySet().stream()
                .map(each -> "kafka." + each.getKey() + "=" + each.getValue())
                .toArray(String[]::new);
    }

    private static List<String> options(SecuredBroker.Way way, String user) throws Exception {
        List<String> options = new ArrayList<>();
        for (Map.Entry<String, String> each : broker.settings(way, user).entrySet()) {
            options.addAll(List.of("-X", each.getKey() + "=" + each.getValue()));
        }
        return options;
    }

    /** How many articles there are; none where there is no topic yet. */
    private static int articles(List<String> reader) throws Exception {
        Run run = run(reader, "verify", "--json");
        return run.results().isEmpty() ? 0 : json(run).path("articles").asInt();
    }

    private static JsonNode json(Run run) throws Exception {
        assertThat(run.results()).as(run.progress()).isNotEmpty();
        return ArticleJson.mapper().readTree(run.results());
    }

    private static Run run(List<String> options, String... command) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream progress = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(options);
        int exitCode = new Commands(Console.on(results, progress, Style.PLAIN), Installation.current())
                .run(DatelineCommand.class, arguments.toArray(String[]::new));
        return new Run(exitCode, results.toString(StandardCharsets.UTF_8), progress.toString(StandardCharsets.UTF_8));
    }

    private record Run(int exitCode, String results, String progress) {}
}
