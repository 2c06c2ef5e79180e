package dev.dateline.contract.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.contract.article.AltId;
import dev.dateline.contract.article.Article;
import dev.dateline.contract.article.Body;
import dev.dateline.contract.article.Headline;
import dev.dateline.contract.article.Precision;
import dev.dateline.contract.article.Published;
import dev.dateline.contract.article.SourcePosition;
import dev.dateline.contract.article.Standard;
import dev.dateline.contract.enriched.Annotations;
import dev.dateline.contract.enriched.Component;
import dev.dateline.contract.enriched.EnrichedArticle;
import dev.dateline.contract.enriched.Entity;
import dev.dateline.contract.enriched.EntityType;
import dev.dateline.contract.enriched.Explain;
import dev.dateline.contract.enriched.In;
import dev.dateline.contract.enriched.Mention;
import dev.dateline.contract.enriched.Range;
import dev.dateline.contract.enriched.Slice;
import dev.dateline.contract.enriched.Timex;
import dev.dateline.contract.enriched.TimexType;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticleJsonTest {

    private static final Article ARTICLE = new Article(
            "urn:dateline:seeds:a.txt:1",
            Article.TEXT,
            "1",
            OffsetDateTime.parse("2025-01-06T09:30:00Z"),
            OffsetDateTime.parse("2025-01-06T00:00:00Z"),
            null,
            List.of(Headline.of("Rain in Ghent")),
            List.of(Body.of("It rained in Ghent on Sunday.")),
            null,
            null,
            List.of(),
            List.of(new AltId(AltId.SHA256, "00")),
            Standard.NINJS,
            new Published("2025-01-06", Precision.DAY, null, Published.HEADER),
            new SourcePosition("seeds", "a.txt", 0, 0),
            Map.of());

    private static final Annotations ANNOTATIONS = new Annotations(
            "en",
            null,
            null,
            null,
            List.of(new Entity(
                    "e1",
                    EntityType.PLACE,
                    "Ghent",
                    null,
                    List.of(
                            new Mention(new Slice(In.HEADLINE, 8, 13, 8, 13, "Ghent"), 0.98),
                            new Mention(new Slice(null, 13, 18, 13, 18, "Ghent"), 0.99)))),
            List.of(new Timex(
                    "t1",
                    TimexType.DATE,
                    "2025-01-05",
                    null,
                    "t0",
                    new Slice(null, 22, 28, 22, 28, "Sunday"),
                    new Range("2025-01-05", "2025-01-06"),
                    new Explain("2025-01-06", Explain.AnchorFrom.PUBLISHED, "weekday", Explain.Direction.PAST))),
            List.of(new Component("entities", "1", null)));

    @Test
    void readsTheArticleThatItWrote() throws IOException {
        assertThat(ArticleJson.read(ArticleJson.write(ARTICLE), Article.class)).isEqualTo(ARTICLE);
    }

    @Test
    void readsTheEnrichedArticleThatItWrote() throws IOException {
        EnrichedArticle enriched = new EnrichedArticle(ARTICLE, ANNOTATIONS);

        EnrichedArticle read = ArticleJson.readEnriched(ArticleJson.write(enriched));

        assertThat(read.annotations()).isEqualTo(ANNOTATIONS);
        assertThat(read.article().body()).isEqualTo(ARTICLE.body());
    }

    @Test
    void keepsWhatIngestSet() throws IOException {
        Article french = ArticleJson.read(
                new String(ArticleJson.write(ARTICLE), java.nio.charset.StandardCharsets.UTF_8)
                        .replaceFirst("\\{", "{\"language\":\"fr\",")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                Article.class);

        byte[] bytes = ArticleJson.write(new EnrichedArticle(french, ANNOTATIONS));

        assertThat(ArticleJson.mapper().readTree(bytes).get("language").asText())
                .isEqualTo("fr");
    }

    @Test
    void writesDateTimesWithSeconds() {
        assertThat(ArticleJson.write(ARTICLE)).asString().contains("\"2025-01-06T00:00:00Z\"");
    }

    @Test
    void namesThatTheSourceGaveStandBeforeThoseFoundAndNoneTwice() throws IOException {
        JsonNode written =
                written("places", """
                [{"name": "Bruges"}, {"name": "Ghent", "rel": "setting"}]""");

        assertThat(written.path("places"))
                .isEqualTo(json("""
                [{"name": "Bruges"}, {"name": "Ghent", "rel": "setting"}]"""));
        assertThat(written.has("people")).isFalse();
    }

    @Test
    void aMemberOfNamesThatIsNoListGivesWayToTheNamesFound() throws IOException {
        assertThat(written("places", "\"here\"").path("places")).isEqualTo(json("[{\"name\": \"Ghent\"}]"));
        assertThat(written("people", "\"none\"").has("people")).isFalse();
    }

    @Test
    void aMemberOfTheSourceThatIsNamedAsAnAnnotationGivesWayToOneThatWasFound() throws IOException {
        assertThat(written("entities", "7").path("entities").isArray()).isTrue();
        assertThat(written("dateline", "\"GHENT\"").path("dateline")).isEqualTo(json("\"GHENT\""));
    }

    /** What is written of the article with one more member; fails where a member is written twice. */
    private static JsonNode written(String member, String value) throws IOException {
        ObjectNode tree = (ObjectNode) ArticleJson.readTree(ArticleJson.write(ARTICLE));
        tree.set(member, json(value));
        Article article = ArticleJson.read(ArticleJson.write(tree), Article.class);
        return ArticleJson.readTree(ArticleJson.write(new EnrichedArticle(article, ANNOTATIONS)));
    }

    private static JsonNode json(String text) throws IOException {
        return ArticleJson.readTree(text.getBytes(UTF_8));
    }
}
