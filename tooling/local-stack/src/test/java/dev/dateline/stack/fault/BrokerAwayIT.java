package dev.dateline.stack.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokerAwayIT {

    private static final Duration NOTICED = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {Services.INGEST, Services.ENRICH})
    void isUnreadyAndAliveWhileTheBrokerIsAwayAndRecoversByItself(String service) throws Exception {
        try (Services services = new Services(folder)) {
            services.start(service);
            await().atMost(PATIENCE).until(() -> services.status(service, "live") == 200);
            // A probe of start-up that waited for Kafka would have the service started again and again.
            assertThat(services.status(service, "started")).isEqualTo(200);
            assertThatHealthIsSaidForPrograms(services.health(service));
            await().atMost(NOTICED)
                    .untilAsserted(() -> assertThat(services.says(service)).contains("away-since"));
            assertThat(services.isReady(service)).isFalse();

            services.serve();
            await().atMost(PATIENCE).until(() -> services.isReady(service));
            assertThat(services.status(service, "started")).isEqualTo(200);

            services.broker().kill();
            await().atMost(NOTICED).until(() -> services.status(service, "ready") == 503);
            assertThat(services.status(service, "live")).isEqualTo(200);

            services.serve();
            await().atMost(PATIENCE).until(() -> services.isReady(service));
        }
    }

    private static void assertThatHealthIsSaidForPrograms(JsonNode health) {
        List<String> names = health.path("checks").findValuesAsText("name");
        assertThat(names).isNotEmpty().doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
        for (JsonNode check : health.path("checks")) {
            // A model's version and a slot are names, also where they look like numbers.
            boolean versions = check.path("name").asText().equals("models-loaded");
            check.path("data").properties().forEach(each -> {
                assertThat(each.getKey()).doesNotContain(" ");
                assertThat(!versions && !each.getKey().equals("slot") && isNumberInText(each.getValue()))
                        .as(each + " is a number in text")
                        .isFalse();
            });
        }
    }

    private static boolean isNumberInText(JsonNode value) {
        return value.isTextual() && value.asText().matches("\\d+( s)?");
    }

    @ParameterizedTest
    @ValueSource(strings = {Services.INGEST, Services.ENRICH})
    void endsWithItsKeyItsValueAndWhatIsAllowedWhereAValueIsWrong(String service) throws Exception {
        try (Services services = new Services(folder)) {
            int exitCode =
                    services.start(service, "topics.partitions=six").exit().get();

            assertThat(exitCode).isEqualTo(1);
            assertThat(services.log(service)).contains("topics.partitions", "\"six\"", "allowed is a whole number");
        }
    }
}
