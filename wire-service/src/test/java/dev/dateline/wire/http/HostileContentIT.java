package dev.dateline.wire.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dateline.contract.event.HeaderNames;
import dev.dateline.wire.Articles;
import dev.dateline.wire.TopicFixture;
import dev.dateline.wire.WireProcess;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A wire whose articles and readers mean it no good. */
class HostileContentIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String SCRIPT = "<script>alert('x')</script><img src=x onerror=alert(1)>{7*7}{inject:q}";
    private static final List<String> HEADLINES = List.of(
            SCRIPT,
            "</title></h1><style>*{display:none}</style>",
            "\u202e\u2066drawkcab\u2069 \u202d",
            "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324\u031e\u0349\u035a\u032f\u031e\u0320\u034dA",
            "\" onmouseover=\"alert(1)",
            "عاجل: وصل القطار");

    @TempDir
    private static Path folder;

    private static TopicFixture topics;
    private static WireProcess wire;

    @BeforeAll
    static void start() throws Exception {
        topics = new TopicFixture();
        for (String headline : HEADLINES) {
            topics.publish(
                    headline, Articles.plain("dateline://seeds/a#" + headline, headline, headline + "\n\nBody."));
        }
        String word = "w".repeat(1_000_000);
        topics.publish("word", Articles.plain("dateline://seeds/word#1", word.substring(0, 10_000), word));
        topics.publish("noise", "{\"uri\":".getBytes(StandardCharsets.UTF_8));
        topics.publish("nothing", new byte[0]);
        topics.reject(
                (SCRIPT + "\u0000\u001b[2J").getBytes(StandardCharsets.UTF_8),
                Map.of(
                        HeaderNames.REASON,
                        "not-an-article",
                        HeaderNames.DETAIL,
                        SCRIPT,
                        HeaderNames.STAGE,
                        "ingest",
                        HeaderNames.ORIGIN,
                        "seeds:" + SCRIPT));
        wire = new WireProcess(folder, topics.environment());
        await().atMost(PATIENCE).until(wire::ready);
        await().atMost(PATIENCE).until(() -> wire.get("/rejected").contains("Not an article"));
    }

    @AfterAll
    static void stop() {
        wire.close();
        topics.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=",
                "/search?q=%3Cscript%3Ealert('x')%3C%2Fscript%3E&order=relevance",
                "/diary",
                "/diary?day=2025-02-30&month=x",
                "/diary?month=%2B999999999-12",
                "/diary?month=-999999999-01",
                "/diary?day=%2B999999999-12-31",
                "/diary?month=9999-12",
                "/diary?month=0000-01",
                "/sources",
                "/sources?source=seeds",
                "/sources?source=%3Cscript%3Ealert('x')",
                "/rejected",
                "/rejected?reason=%3Cscript%3Ealert('x')",
            })
    void pagesShowItAsTextAndForbidWhatIsInline(String path) {
        HttpResponse<String> page = wire.ask(path).orElseThrow();

        assertThat(page.statusCode()).isEqualTo(200);
        assertThatNothingRuns(page);
    }

    @Test
    void soDoArticles() {
        for (String headline : HEADLINES) {
            HttpResponse<String> page = wire.ask("/article?uri=" + encoded("dateline://seeds/a#" + headline))
                    .orElseThrow();

            assertThat(page.statusCode()).isEqualTo(200);
            assertThatNothingRuns(page);
        }
        assertThat(wire.ask("/article?uri=nobody").orElseThrow().statusCode()).isEqualTo(404);
    }

    @Test
    void aWordOfAMegabyteIsShortInAList() {
        String page = wire.get("/search?q=source:seeds");

        assertThat(page).contains("wwww").hasSizeLessThan(60_000);
        assertThat(wire.get("/article?uri=" + encoded("dateline://seeds/word#1")))
                .hasSizeGreaterThan(1_000_000);
    }

    @Test
    void whatIsNoArticleIsCountedAndLeftOut() {
        assertThat(wire.get("/q/metrics")).contains("dateline_wire_records_unreadable_total 2.0");
        assertThat(wire.get("/v1/search")).contains("\"total\":" + (HEADLINES.size() + 1));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/search?q=date:2025-02-30, that is no day on the calendar",
        "/v1/search?order=best, 'order is published, arrived or relevance'",
        "/v1/search?size=0, size is from 1 to 100",
        "/v1/search?size=99999999999, size is from 1 to 100",
        "/v1/search?cursor=nonsense, that is no cursor",
        "/v1/search?cursor=AAAAAAAAAAAA%00, that is no cursor",
        "/v1/entities?kind=person&day=x, day is not on the calendar",
        "/v1/entities?kind=x, 'kind is person, org, place or other'",
        "/v1/diary?month=2025-13, month is not on the calendar",
        "/v1/diary?month=%2B999999999-12, month is not on the calendar",
        "/v1/entities?kind=person&day=-999999999-01-01, day is not on the calendar",
        "/v1/stream?q=date:x, that is no day on the calendar",
    })
    void problemsSayWhatToChange(String path, String detail) {
        HttpResponse<String> answer = wire.ask(path).orElseThrow();

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains(detail).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"\"\"",
                "((((((",
                ":",
                "person:",
                "-",
                "--",
                "OR OR",
                "* ?",
                "a*",
                "\\\\",
                "[1 TO 2]",
                "_type:x",
                "\u0000",
                "\ud83d",
                "date:..",
            })
    void anyTextIsAQueryOrAProblem(String query) {
        assertThat(wire.ask("/v1/search?q=" + encoded(query)).orElseThrow().statusCode())
                .isIn(200, 400);
        assertThat(wire.ask("/search?q=" + encoded(query)).orElseThrow().statusCode())
                .isEqualTo(200);
    }

    @Test
    void tooLongAQueryIsRefused() {
        assertThat(wire.ask("/v1/search?q=" + "a+".repeat(40)).orElseThrow().statusCode())
                .isEqualTo(400);
        assertThat(wire.ask("/v1/search?q=" + "a".repeat(1001)).orElseThrow().statusCode())
                .isEqualTo(400);
        // The connection may be gone before its answer is read.
        assertThat(wire.ask("/v1/search?q=" + "a".repeat(30_000))
                        .map(HttpResponse::statusCode)
                        .orElse(414))
                .isEqualTo(414);
    }

    @Test
    void whereThereIsNothingAPersonGetsAPageAndAProgramAProblem() {
        HttpResponse<String> person =
                wire.ask("/nothing", "Accept", "text/html,*/*;q=0.8").orElseThrow();
        HttpResponse<String> program = wire.ask("/v1/nothing").orElseThrow();

        assertThat(person.statusCode()).isEqualTo(404);
        assertThat(person.body()).contains("Not here");
        assertThat(program.statusCode()).isEqualTo(404);
        assertThat(program.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void anAnswerThatIsTheSameIsNotSentAgain() {
        HttpResponse<String> first = wire.ask("/v1/search").orElseThrow();
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again =
                wire.ask("/v1/search", "If-None-Match", tag).orElseThrow();

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    private static void assertThatNothingRuns(HttpResponse<String> page) {
        assertThat(page.body())
                .doesNotContain("<script>alert", "<img src=x", "<style>", "\" onmouseover=", "{7*7}49", "49{inject");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
