package dev.dateline.stack.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The broker answers, but can't make the topic that a coordinator keeps its state in: {@code COORDINATOR_NOT_AVAILABLE}. */
@Tag("long")
class CoordinatorAwayIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Map<String, String> NO_TRANSACTIONS = Map.of("transaction.state.log.replication.factor", "2");
    private static final Map<String, String> NO_GROUPS = Map.of("offsets.topic.replication.factor", "2");

    private static final Pattern CHECK_DOWN = Pattern.compile("\"name\":\\s*\"([\\w-]+)\",\\s*\"status\":\\s*\"DOWN\"");

    @TempDir
    private Path folder;

    @Test
    void theServicesWaitForTransactionsAndLoseNothing() throws Exception {
        try (Services services = services()) {
            services.serve(NO_TRANSACTIONS);
            List<String> uris = start(services);
            for (String service : List.of(Services.INGEST, Services.ENRICH)) {
                awaitTriedAgain(services, service);
                assertThat(services.isReady(service)).isFalse();
                assertThat(services.status(service, "live")).isEqualTo(200);
            }

            assertAllIsEnrichedOnceAllServe(services, uris);
        }
    }

    @Test
    void theServicesWaitForTheirGroupsAndLoseNothing() throws Exception {
        try (Services services = services()) {
            services.serve(NO_GROUPS);
            List<String> uris = start(services);
            awaitDown(services, Services.INGEST, "positions-restored");
            awaitDown(services, Services.ENRICH, "consumer");

            assertAllIsEnrichedOnceAllServe(services, uris);
        }
    }

    private static void awaitDown(Services services, String service, String check) {
        await().atMost(PATIENCE).during(Duration.ofSeconds(3)).until(() -> CHECK_DOWN
                .matcher(services.says(service))
                .results()
                .map(down -> down.group(1))
                .toList()
                .equals(List.of(check)));
        assertThat(services.status(service, "live")).isEqualTo(200);
    }

    private Services services() throws IOException {
        return new Services(folder, "kafka.max.block.ms=5000");
    }

    private static List<String> start(Services services) throws IOException {
        services.start(Services.INGEST);
        services.start(Services.ENRICH);
        return services.publish("wire.ndjson", 200);
    }

    private static void assertAllIsEnrichedOnceAllServe(Services services, List<String> uris) {
        services.serve();
        OutsideReader witness = new OutsideReader(services.bootstrapServers());
        for (String service : List.of(Services.INGEST, Services.ENRICH)) {
            await().atMost(PATIENCE).until(() -> services.isReady(service));
        }
        await().atMost(PATIENCE).until(() -> witness.results() >= uris.size());
        witness.assertEachOnce(uris);
    }

    private static void awaitTriedAgain(Services services, String service) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(services.log(service))
                .containsPattern("(?s)trying again.*trying again"));
        assertThat(services.says(service)).contains("\"trouble\"");
    }
}
