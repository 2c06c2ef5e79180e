package dev.dateline.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.contract.article.AltId;
import dev.dateline.contract.article.Article;
import dev.dateline.contract.event.EventType;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.contract.schema.EventSchemas;
import dev.dateline.formats.Reading;
import dev.dateline.formats.SharedFolder;
import dev.dateline.formats.item.Content;
import dev.dateline.formats.item.Draft;
import dev.dateline.formats.item.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NinjsArticleTest {

    private static final String ARTICLE =
            """
            {"uri": "urn:x:1", "type": "text", "version": "4", "versionCreated": "2025-01-06T09:30:00+01:00",
             "pubStatus": "usable", "urgency": 4, "language": "de", "by": "J. S.", "located": "Dresden",
             "headlines": [{"role": "main", "value": "Elbe steigt"}],
             "bodies": [{"contentType": "text/html", "value": "<p>Die Elbe</p>", "charCount": 8},
                        {"role": "main", "contentType": "text/plain", "value": "Die Elbe steigt."}],
             "infoSources": [{"name": "dpa", "role": "agency", "uri": "urn:dpa"}],
             "altIds": [{"role": "slug", "value": "elbe"}, {"role": "sha256", "value": "00"}],
             "subjects": [{"name": "flood", "relevance": 90}],
             "extension": {"a": 1}}
            """;

    @Test
    void mapsWhatAnArticleHasAndCarriesTheRest() throws IOException {
        Draft draft = Reading.draft(read(ARTICLE));

        Content content = draft.content();
        assertThat(draft.uri()).isEqualTo("dateline://seeds/document#urn%3Ax%3A1");
        assertThat(content.language()).isEqualTo("de");
        assertThat(content.by()).isEqualTo("J. S.");
        assertThat(content.located()).isEqualTo("Dresden");
        assertThat(content.published().from()).isEqualTo("versionCreated");
        assertThat(content.contentCreated()).isEqualTo("2025-01-06T09:30:00+01:00");
        assertThat(content.infoSources().get(0).others().keySet()).containsExactly("uri");
        assertThat(content.altIds())
                .containsExactly(
                        new AltId("slug", "elbe"),
                        new AltId("source-uri", "urn:x:1"),
                        new AltId("source-version", "4"));
        assertThat(content.others().keySet()).containsExactlyInAnyOrder("pubStatus", "urgency", "subjects");
    }

    @Test
    void putsThePlainBodyFirstAndLeavesMarkupAsItIs() throws IOException {
        Content content = Reading.draft(read(ARTICLE)).content();

        assertThat(content.bodies()).extracting(body -> body.contentType()).containsExactly("text/plain", "text/html");
        assertThat(content.bodies().get(0).charCount()).isEqualTo(16);
        assertThat(content.bodies().get(1).value()).isEqualTo("<p>Die Elbe</p>");
    }

    @Test
    void prefersTheDateOfTheContent() throws IOException {
        Item item =
                read(ARTICLE.replace("\"pubStatus\"", "\"contentCreated\": \"2025-01-05T08:00:00Z\", \"pubStatus\""));

        assertThat(Reading.draft(item).content().published().from()).isEqualTo("contentCreated");
        assertThat(Reading.draft(item).content().contentCreated()).isEqualTo("2025-01-05T08:00:00Z");
    }

    @Test
    void readsTheNamesOfVersionTwo() throws IOException {
        String old = ARTICLE.replace("versionCreated", "versioncreated")
                .replace("contentType", "contenttype")
                .replace("charCount", "charcount")
                .replace("infoSources", "infosources")
                .replace("altIds", "altids")
                .replace("pubStatus", "pubstatus");

        assertThat(Reading.draft(read(old)).contentSha256())
                .isEqualTo(Reading.draft(read(ARTICLE)).contentSha256());
    }

    @Test
    void takesANewVersionOfTheSourceForOtherContent() throws IOException {
        assertThat(Reading.draft(read(ARTICLE.replace("\"4\"", "\"5\""))).contentSha256())
                .isNotEqualTo(Reading.draft(read(ARTICLE)).contentSha256());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"type\": \"text\"|\"type\": \"picture\"|NOT_AN_ARTICLE",
                "\"urgency\": 4|\"urgency\": \"high\"|NOT_AN_ARTICLE",
                "\"relevance\": 90|\"importance\": 90|NOT_AN_ARTICLE",
                "\"bodies\"|\"associations\"|NOT_AN_ARTICLE",
                "2025-01-06T09|2025-02-30T09|NOT_AN_ARTICLE",
                "\"headlines\": [{\"role\"|\"headlines\": [{\"value\": 1, \"role\"|MALFORMED_JSON"
            })
    void rejectsWhatIsNoNinjsText(String given, String wrong, Reason reason) throws IOException {
        assertThat(Reading.rejected(read(ARTICLE.replace(given, wrong))).reason())
                .isEqualTo(reason);
    }

    @Test
    void rejectsNinjsWithoutABody() throws IOException {
        Item item = read("{\"uri\": \"urn:x:1\", \"headlines\": [{\"value\": \"Flash\"}]}");

        assertThat(Reading.rejected(item).reason()).isEqualTo(Reason.NO_BODY);
        assertThat(Reading.rejected(item).key()).isEqualTo("dateline://seeds/document#urn%3Ax%3A1");
    }

    @Test
    void makesArticlesThatAreValidByTheirSchema() throws IOException {
        assertValid(Reading.draft(read(ARTICLE)));
        assertValid(Reading.draft(
                Reading.lines("{\"id\":\"1\",\"published\":\"2025-01\",\"body\":\"b\",\"topics\":[\"t\"]}")
                        .get(0)));
        assertValid(Reading.draft(Reading.text("date 2025-01-06 One\nfirst").get(0)));
    }

    @Test
    void readsTheTextsAmongTheExamplesOfIptcAndTheAgencies() throws IOException {
        List<Path> examples = new ArrayList<>();
        for (String folder : List.of("documentation/includes/examples/3.1", "examples/2.1", "examples/3.0")) {
            try (Stream<Path> files = Files.list(SharedFolder.require("corpora/ninjs/" + folder))) {
                files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(examples::add);
            }
        }

        int read = 0;
        for (Path example : examples) {
            JsonNode json = ArticleJson.mapper().readTree(Files.readAllBytes(example));
            Item item = read(json.toString());
            boolean isText = "text".equals(json.path("type").asText("text")) && json.has("bodies");
            if (item instanceof Draft draft) {
                assertValid(draft);
                read++;
            } else {
                assertThat(Reading.rejected(item).reason().name().toLowerCase(Locale.ROOT))
                        .as("%s: %s", example, Reading.rejected(item).detail())
                        .matches(isText ? "never" : "not_an_article|no_body");
            }
        }
        assertThat(read).isGreaterThanOrEqualTo(6);
    }

    private static void assertValid(Draft draft) {
        Article article = draft.toArticle(1, OffsetDateTime.parse("2025-01-07T00:00:00Z"));
        assertThat(EventSchemas.of(EventType.ARTICLE_PUBLISHED).orElseThrow().validate(ArticleJson.write(article)))
                .isEmpty();
    }

    private static Item read(String json) throws IOException {
        return Reading.lines(json.replace("\n", " ")).get(0);
    }
}
