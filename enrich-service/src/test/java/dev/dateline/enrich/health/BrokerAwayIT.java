package dev.dateline.enrich.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LateBroker.class)
class BrokerAwayIT {

    private static final Duration NOTICED = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();

    @TestHTTPResource("/q/health/")
    URI health;

    @Test
    void isUnreadyAndAliveWhileTheBrokerIsAwayAndRecoversByItself() throws Exception {
        assertThat(get("started").statusCode()).isEqualTo(503);
        assertThat(get("ready").statusCode()).isEqualTo(503);
        await().atMost(NOTICED).untilAsserted(() -> assertThat(broker()).startsWith("away since"));
        assertThat(get("live").statusCode()).isEqualTo(200);

        LateBroker.serve();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(get("ready").statusCode()).isEqualTo(200));
        assertThat(get("started").statusCode()).isEqualTo(200);
        assertThat(broker()).isEqualTo("up");

        LateBroker.vanish();
        await().atMost(NOTICED)
                .untilAsserted(() -> assertThat(get("ready").statusCode()).isEqualTo(503));
        assertThat(get("live").statusCode()).isEqualTo(200);

        LateBroker.serve();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(get("ready").statusCode()).isEqualTo(200));
    }

    private String broker() throws IOException, InterruptedException {
        for (JsonNode check : JSON.readTree(get("ready").body()).get("checks")) {
            if (check.get("name").asText().equals("broker and topics")) {
                return check.get("data").get("broker").asText();
            }
        }
        return "no such check";
    }

    private HttpResponse<String> get(String what) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(health.resolve(what))
                        .timeout(Duration.ofSeconds(4))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
