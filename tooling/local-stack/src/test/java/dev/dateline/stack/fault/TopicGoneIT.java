package dev.dateline.stack.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
class TopicGoneIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String ENRICHED = "news.articles.enriched";

    @TempDir
    private Path folder;

    @Test
    void isToldAndNotMadeAnewUntilARestartAndSoIsOneOfAnotherPartitionCount() throws Exception {
        try (Services services = new Services(folder)) {
            services.serve();
            services.start(Services.ENRICH);
            await().atMost(PATIENCE).until(() -> services.isReady(Services.ENRICH));
            try (Admin admin = new Operator(services.bootstrapServers()).admin()) {
                admin.deleteTopics(List.of(ENRICHED)).all().get();
                awaitSays(services, "\"" + ENRICHED + "\": \"missing\"");

                admin.createTopics(List.of(new NewTopic(ENRICHED, 4, (short) 1)))
                        .all()
                        .get();
                awaitSays(services, "has 4 partitions, configured are 6");
                services.start(Services.INGEST);
                List<String> uris = services.publish("wire.ndjson", 200);
                OutsideReader witness = new OutsideReader(services.bootstrapServers());
                await().atMost(PATIENCE)
                        .until(() -> witness.committed("news.articles").size() == 200);
                assertThat(witness.committed(ENRICHED)).isEmpty();
                assertThat(services.status(Services.ENRICH, "live")).isEqualTo(200);

                admin.deleteTopics(List.of(ENRICHED)).all().get();
                awaitSays(services, "\"" + ENRICHED + "\": \"missing\"");
                services.process(Services.ENRICH).stop(PATIENCE);
                services.start(Services.ENRICH);
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(witness.results()).isEqualTo(200));
                witness.assertEachOnce(uris);
            }
        }
    }

    private static void awaitSays(Services services, String what) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(services.says(Services.ENRICH)).contains(what));
        assertThat(services.isReady(Services.ENRICH)).isFalse();
    }
}
