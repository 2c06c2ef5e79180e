package dev.dateline.fetch.robots;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.fetch.http.AddressGuard;
import dev.dateline.fetch.http.Network;
import dev.dateline.fetch.http.WebCase;
import dev.dateline.fetch.http.WebClient;
import dev.dateline.fetch.http.WebSettings;
import dev.dateline.fetch.pace.HostTurns;
import dev.dateline.web.SetClock;
import dev.dateline.web.WebServer;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RobotsTest {

    private final SetClock clock = new SetClock();

    static Stream<WebCase> cases() {
        return WebCase.of(Set.of("http-056", "http-058", "http-059", "http-060"));
    }

    private WebClient client() {
        AddressGuard guard = new AddressGuard(List.of(Network.of(WebServer.ADDRESS)));
        Duration time = Duration.ofSeconds(20);
        return new WebClient(
                new WebSettings(guard, host -> List.of(InetAddress.getByName(WebServer.ADDRESS)), "x", time, time),
                new HostTurns(Duration.ofSeconds(2), clock, clock::until),
                clock);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void permitsWhatTheFileDoes(WebCase each) throws InterruptedException {
        JsonNode variants = each.given().path("variants");
        for (JsonNode given : variants.isMissingNode() ? List.of(each.given()) : WebCase.each(variants)) {
            JsonNode file = given.get("robots");
            try (WebServer server = new WebServer(
                            asked -> WebServer.answer(file.get("status").intValue(), Map.of(), WebCase.bytes(file)));
                    WebClient client = client()) {
                Robots robots = new Robots(client, "quaybot", clock);
                JsonNode allowed = each.expected().has("allowed")
                        ? each.expected().get("allowed")
                        : each.expected().at("/each/allowed");
                for (Map.Entry<String, JsonNode> path : allowed.properties()) {
                    Permission permission = robots.permits("http://news.example:" + server.port() + path.getKey());
                    assertThat(permission == Permission.ALLOWED)
                            .as(path.getKey())
                            .isEqualTo(path.getValue().booleanValue());
                }
                assertThat(server.asked()).hasSize(1);
            }
        }
    }

    @Test
    void asksAgainSoonWhereTheHostDidNotSay() throws InterruptedException {
        AtomicReference<WebServer.Sending> answer =
                new AtomicReference<>(WebServer.answer(503, Map.of("Retry-After", "60"), new byte[0]));
        try (WebServer server = new WebServer(asked -> answer.get());
                WebClient client = client()) {
            Robots robots = new Robots(client, "dateline", clock);
            String page = "http://news.example:" + server.port() + "/a";

            assertThat(robots.permits(page)).isEqualTo(Permission.NOT_KNOWN);
            answer.set(WebServer.ok("text/plain", "User-agent: dateline\nDisallow: /\n"));
            assertThat(robots.permits(page)).isEqualTo(Permission.NOT_KNOWN);
            clock.ahead(Duration.ofSeconds(61));
            assertThat(robots.permits(page)).isEqualTo(Permission.DISALLOWED);
            answer.set(WebServer.ok("text/plain", ""));
            clock.ahead(Duration.ofHours(23));
            assertThat(robots.permits(page)).isEqualTo(Permission.DISALLOWED);
            clock.ahead(Duration.ofHours(2));
            assertThat(robots.permits(page)).isEqualTo(Permission.ALLOWED);
            assertThat(server.asked()).hasSize(3);
        }
    }
}
