package dev.dateline.stack.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.broker.process.LoopbackPorts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HealthClientTest {

    @Test
    void readsEachCheckWithItsData() throws IOException {
        String answer =
                """
                {"status": "DOWN", "checks": [
                  {"name": "broker", "status": "UP"},
                  {"name": "model", "status": "DOWN", "data": {"version": "1.2", "loaded": false}}]}
                """;

        ServiceHealth health = HealthClient.read("enrich", "url", answer.getBytes(StandardCharsets.UTF_8));

        assertThat(health)
                .isEqualTo(new ServiceHealth(
                        "enrich",
                        "url",
                        true,
                        false,
                        List.of(
                                new Check("broker", true, Map.of()),
                                new Check("model", false, Map.of("version", "1.2", "loaded", false)))));
    }

    @Test
    void takesAServiceThatDoesNotAnswerForUnreachable() {
        ServiceHealth health = new HealthClient(Duration.ofSeconds(1)).ask("ingest", LoopbackPorts.free());

        assertThat(health.reachable()).isFalse();
        assertThat(health.ready()).isFalse();
    }
}
