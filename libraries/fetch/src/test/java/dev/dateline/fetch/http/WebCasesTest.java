package dev.dateline.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.dateline.formats.feed.FeedReader;
import dev.dateline.formats.feed.FeedReading;
import dev.dateline.web.WebServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of clients, played against a server.
 *
 * <p>{@code docs/web-cases.md} lists those that are judged otherwise. Those whose body is made by a generator or is broken, and
 * {@code http-051}, are in {@code WebClientTest}; {@code http-053} is in {@code CertificateTest}; those of robots.txt are in {@code
 * RobotsTest}; {@code ssrf-016}, {@code ssrf-017} and {@code sitemap-007} in {@code FeedsTest}.
 */
class WebCasesTest {

    private static final Duration WHOLE = Duration.ofSeconds(20);

    static Stream<WebCase> exchanges() {
        return WebCase.of(Set.of(
                "http-001",
                "http-004",
                "http-008",
                "http-015",
                "http-016",
                "http-021",
                "http-022",
                "http-023",
                "http-024",
                "http-026",
                "http-027",
                "http-031",
                "http-032",
                "http-034",
                "http-035",
                "http-040",
                "http-041",
                "http-055",
                "ssrf-013"));
    }

    static Stream<WebCase> tries() {
        return WebCase.of(Set.of("ssrf-002", "ssrf-003", "ssrf-004", "ssrf-007", "ssrf-009", "ssrf-015", "ssrf-018"));
    }

    static Stream<WebCase> variants() {
        return WebCase.of(Set.of("ssrf-014"));
    }

    @ParameterizedTest
    @MethodSource("exchanges")
    void fetchesAsItShould(WebCase each) throws InterruptedException {
        Played played = play(each, each.given().path("exchange"));
        JsonNode expected = each.expected();

        assertThat(played.outcomes().get(0))
                .satisfies(first -> matches(first, words(expected, "outcome", "each", "first")));
        FetchOutcome last = played.outcomes().get(played.outcomes().size() - 1);
        assertThat(last).satisfies(second -> matches(second, words(expected, "second")));
        String kept = expected.path("address_after").asText("");
        if (kept.startsWith("kept") || kept.contains("https address kept")) {
            assertThat(moved(last)).isEmpty();
        } else if (!kept.isEmpty()) {
            assertThat(moved(last)).isEqualTo("https://new.example/feed.xml");
        }
        if (expected.has("address_candidate")) {
            assertThat(moved(last)).isEqualTo(expected.get("address_candidate").textValue());
        }
        if (expected.has("entries")) {
            List<String> ids = new ArrayList<>();
            expected.get("entries").forEach(id -> ids.add(id.textValue()));
            assertThat(entries(last)).isEqualTo(ids);
        }
        assertThat(played.asked()).hasSize(each.given().path("exchange").size());
        for (int i = 0; i < played.asked().size(); i++) {
            JsonNode wanted = each.given().at("/exchange/" + i + "/request/headers");
            Map<String, String> sent = played.asked().get(i).headers();
            wanted.properties()
                    .forEach(header -> assertThat(sent.get(header.getKey().toLowerCase(Locale.ROOT)))
                            .isEqualTo(header.getValue().textValue()));
            if (i > 0 && each.given().has("auth")) {
                assertThat(sent).doesNotContainKeys("authorization", "cookie");
            }
        }
        assertThat(played.asked().get(0).headers().get("user-agent"))
                .contains("Dateline/")
                .contains("+https://");
        assertThat(played.asked().get(0).headers().get("accept")).contains("application/rss+xml");
        assertThat(played.asked().get(0).headers().get("accept-encoding")).contains("gzip");
    }

    @ParameterizedTest
    @MethodSource("tries")
    void asksWhoMayBeAsked(WebCase each) throws InterruptedException {
        try (WebServer server = new WebServer(asked -> WebServer.ok("text/plain", "x"));
                PlayedWeb web = new PlayedWeb(server, each.given().path("dns"), List.of(), WHOLE)) {
            WebClient client = new WebClient(web, PlayedWeb.NO_TURNS, PlayedWeb.CLOCK);
            List<JsonNode> addresses = WebCase.each(each.given().get("try"));
            for (int i = 0; i < addresses.size(); i++) {
                String wanted = each.expected().has("results")
                        ? each.expected().at("/results/" + i).textValue()
                        : each.expected().path("each").asText("refused: private address");
                FetchOutcome outcome = client.fetch(Request.of(addresses.get(i).textValue(), Request.Kind.FEED));
                assertThat(outcome).as(addresses.get(i).textValue()).satisfies(got -> matches(got, List.of(wanted)));
            }
            if (each.expected().path("must_not").toString().contains("TCP")) {
                assertThat(web.connected()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("variants")
    void followsNoOtherScheme(WebCase each) throws InterruptedException {
        for (JsonNode variant : WebCase.each(each.given().get("variants"))) {
            assertThat(play(each, variant.get("exchange")).outcomes())
                    .allSatisfy(outcome -> matches(outcome, words(each.expected(), "each")));
        }
    }

    private record Played(List<FetchOutcome> outcomes, List<WebServer.Asked> asked) {}

    /** Asks for the first address again and again, until all answers were given. */
    private static Played play(WebCase each, JsonNode exchange) throws InterruptedException {
        AtomicInteger step = new AtomicInteger();
        try (WebServer server = new WebServer(
                        asked -> answer(exchange.get(step.getAndIncrement()).get("response")));
                PlayedWeb web = new PlayedWeb(server, MissingNode.getInstance(), List.of(), WHOLE)) {
            WebClient client = new WebClient(web, PlayedWeb.NO_TURNS, PlayedWeb.CLOCK);
            JsonNode request = exchange.get(0).get("request");
            String address = request.isTextual()
                    ? request.textValue().substring(4)
                    : request.get("url").textValue();
            JsonNode auth = each.given().path("auth");
            String credentials = auth.isMissingNode()
                    ? null
                    : auth.get("user").textValue() + ":" + auth.get("password").textValue();
            List<FetchOutcome> outcomes = new ArrayList<>();
            Validators known = Validators.NONE;
            while (step.get() < exchange.size()) {
                FetchOutcome outcome = client.fetch(new Request(address, credentials, known, Request.Kind.FEED));
                outcomes.add(outcome);
                boolean conditional =
                        !exchange.at("/" + step.get() + "/request/headers").isEmpty();
                known = conditional && outcome instanceof FetchOutcome.Fetched fetched
                        ? fetched.answer().headers().validators()
                        : Validators.NONE;
            }
            return new Played(outcomes, server.asked());
        }
    }

    private static WebServer.Sending answer(JsonNode response) {
        Map<String, String> headers = new HashMap<>();
        response.path("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().textValue()));
        return WebServer.answer(response.get("status").intValue(), headers, WebCase.bytes(response));
    }

    /** What is expected under any of these names. */
    private static List<String> words(JsonNode expected, String... names) {
        List<String> words = new ArrayList<>();
        for (String name : names) {
            if (expected.has(name)) {
                words.add(expected.get(name).textValue());
            }
            expected.path(name + "_any_of").forEach(word -> words.add(word.textValue()));
        }
        return words;
    }

    private static void matches(FetchOutcome outcome, List<String> words) {
        assertThat(words.isEmpty() || words.stream().anyMatch(word -> matches(outcome, word)))
                .as("%s is one of %s", outcome, words)
                .isTrue();
    }

    private static boolean matches(FetchOutcome outcome, String word) {
        if (word.startsWith("not refused") || word.equals("allowed")) {
            return !(outcome instanceof FetchOutcome.Refused);
        }
        if (word.startsWith("refused: ") && !word.contains("too large")) {
            return outcome instanceof FetchOutcome.Refused refused
                    && refused.why().toString().equals(word);
        }
        if (word.startsWith("retry after")) {
            return outcome instanceof FetchOutcome.TryAgain later
                    && later.notBefore().isPresent()
                    && word.contains(Duration.between(
                                            PlayedWeb.CLOCK.instant(),
                                            later.notBefore().get())
                                    .toSeconds() + " s");
        }
        return switch (word) {
            case "parsed" -> !entries(outcome).isEmpty();
            case "not modified" -> outcome instanceof FetchOutcome.NotModified;
            default -> outcome instanceof FetchOutcome.Failed;
        };
    }

    private static String moved(FetchOutcome outcome) {
        return outcome instanceof FetchOutcome.Fetched fetched
                ? fetched.answer().route().moved().orElse("")
                : "";
    }

    private static List<String> entries(FetchOutcome outcome) {
        if (!(outcome instanceof FetchOutcome.Fetched fetched)) {
            return List.of();
        }
        FeedReading reading = FeedReader.read(
                fetched.answer().body(), fetched.answer().headers().mediaType(), null);
        return reading instanceof FeedReading.Read read
                ? read.feed().entries().stream()
                        .map(entry -> String.valueOf(entry.id()))
                        .toList()
                : List.of();
    }
}
