package dev.dateline.formats.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.formats.SharedFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases drawn from public bug reports of page readers; skipped where they are not beside the checkout. */
class PageCasesTest {

    /** Those that we judge otherwise, with the reason. */
    private static final Map<String, String> OTHERWISE = Map.of();

    private final PageReader reader = new PageReader();

    /**
     * A page and what is right of it.
     *
     * @param given the body or its bytes, with headers or without
     */
    record Case(String id, String kind, String url, JsonNode given, JsonNode expect) {

        @Override
        public String toString() {
            return id + " " + kind;
        }
    }

    static Stream<Case> cases() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Case> cases = new ArrayList<>();
        for (String line : Files.readAllLines(SharedFolder.require("corpora/web/cases.ndjson"))) {
            JsonNode each = json.readTree(line);
            if (each.path("area").asText().equals("page")) {
                addVariants(each, cases);
            }
        }
        return cases.stream();
    }

    private static void addVariants(JsonNode each, List<Case> cases) {
        String id = each.path("id").asText();
        String kind = each.path("kind").asText();
        JsonNode given = each.path("given");
        String url = given.path("url").asText();
        if (!given.has("variants")) {
            cases.add(new Case(id, kind, url, given, each.path("expect")));
        }
        for (int i = 0; i < given.path("variants").size(); i++) {
            JsonNode own = each.path("expect").path("variant_" + (i + 1));
            JsonNode expect = own.isMissingNode() ? each.path("expect").path("each") : own;
            cases.add(new Case(
                    id + "/" + (i + 1), kind, url, given.path("variants").get(i), expect));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isReadAsTheCaseSays(Case each) {
        Assumptions.assumeFalse(OTHERWISE.containsKey(each.id()), () -> OTHERWISE.get(each.id()));
        JsonNode given = each.given();
        byte[] bytes = given.has("base64")
                ? Base64.getDecoder().decode(given.path("base64").asText())
                : given.path("body").asText(given.asText()).getBytes(StandardCharsets.UTF_8);
        String mediaType = given.path("headers").path("Content-Type").asText("text/html");

        PageOutcome outcome = reader.read(bytes, mediaType, URI.create(each.url()));

        JsonNode expect = each.expect();
        if (expect.has("outcome") && !expect.has("title") && !expect.has("text_contains")) {
            assertThat(outcome).isInstanceOf(NoArticle.class);
            return;
        }
        assertThat(outcome).isInstanceOf(Page.class);
        assertMatches(expect, (Page) outcome);
    }

    private static void assertMatches(JsonNode expect, Page page) {
        if (expect.has("title")) {
            assertThat(page.headline()).isEqualTo(expect.path("title").asText());
        }
        if (expect.has("authors")) {
            assertThat(page.authors()).isEqualTo(texts(expect.path("authors")));
        }
        if (expect.has("canonical_link")) {
            assertThat(page.address()).hasToString(expect.path("canonical_link").asText());
        }
        JsonNode published = expect.path(expect.has("published") ? "published" : "published_any_of");
        if (!published.isMissingNode()) {
            List<String> any = published.isArray() ? texts(published) : List.of(published.asText());
            assertThat(any.stream().map(Instant::parse))
                    .contains(page.published().start().toInstant());
        }
        String body = page.body().replaceAll("\\s+", " ");
        assertThat(texts(expect.path("text_contains"))).allMatch(body::contains);
        assertThat(texts(expect.path("text_excludes"))).noneMatch(body::contains);
        for (String once : texts(expect.path("text_once"))) {
            assertThat(body.split(Pattern.quote(once), -1)).hasSize(2);
        }
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
