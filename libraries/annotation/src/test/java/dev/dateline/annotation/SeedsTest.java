package dev.dateline.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.contract.article.AltId;
import dev.dateline.contract.article.Article;
import dev.dateline.contract.article.Body;
import dev.dateline.contract.article.Headline;
import dev.dateline.contract.article.Precision;
import dev.dateline.contract.article.Published;
import dev.dateline.contract.article.SourcePosition;
import dev.dateline.contract.article.Standard;
import dev.dateline.contract.enriched.Annotations;
import dev.dateline.contract.enriched.EnrichedArticle;
import dev.dateline.contract.event.EventType;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.contract.schema.EventSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeedsTest {

    private static final Path SEEDS = Path.of("../../seeds");
    private static final Pattern DATED =
            Pattern.compile("(?m)^ *date (\\d{4}-\\d{2}-\\d{2}) (.*)\\n\\n((?:.*\\n)+?)(?=\\n *date |\\z)");
    private static final Annotator ANNOTATOR = Annotator.load();

    @Test
    void areThereInNumber() throws IOException {
        assertThat(articles()).hasSizeGreaterThan(34);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void giveEventsThatAreValidAndQuoteTheirText(Article article) throws IOException {
        Annotations annotations = ANNOTATOR.annotate(ArticleText.of(article), Deadline.after(Duration.ofMinutes(1)));

        byte[] event = ArticleJson.write(new EnrichedArticle(article, annotations));

        assertThat(EventSchemas.of(EventType.ARTICLE_ENRICHED).orElseThrow().validate(event))
                .isEmpty();
        assertThat(ArticleJson.write(ArticleJson.readEnriched(event))).isEqualTo(event);
        assertThat(annotations.fit(article.headline(), article.body())).isTrue();
    }

    static List<Article> articles() throws IOException {
        try (Stream<Path> files = Files.walk(SEEDS)) {
            return files.sorted().flatMap(SeedsTest::articles).toList();
        }
    }

    private static Stream<Article> articles(Path file) {
        String name = file.toString();
        return name.endsWith(".txt") ? dated(file) : name.endsWith(".ndjson") ? lines(file) : Stream.empty();
    }

    private static Stream<Article> dated(Path file) {
        Matcher matcher = DATED.matcher(read(file));
        return matcher.results().map(found -> article(null, found.group(1), found.group(2), found.group(3)));
    }

    private static Stream<Article> lines(Path file) {
        return read(file).lines().map(SeedsTest::line);
    }

    private static Article line(String json) {
        try {
            JsonNode tree = ArticleJson.mapper().readTree(json);
            boolean plain = tree.has("body");
            return article(
                    tree.path("language").asText(null),
                    tree.path(plain ? "published" : "contentCreated").asText().substring(0, 10),
                    plain
                            ? tree.path("headline").asText()
                            : tree.at("/headlines/0/value").asText(),
                    plain
                            ? tree.path("body").asText()
                            : tree.at("/bodies/0/value").asText());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Article article(String language, String date, String headline, String body) {
        OffsetDateTime start = LocalDate.parse(date).atStartOfDay().atOffset(ZoneOffset.UTC);
        return new Article(
                "dateline://seeds/a#" + Integer.toHexString(headline.hashCode()),
                Article.TEXT,
                "1",
                start,
                start,
                language,
                List.of(Headline.of(headline)),
                List.of(Body.of(body)),
                null,
                null,
                List.of(),
                List.of(new AltId(AltId.SHA256, "0".repeat(64))),
                Standard.NINJS,
                new Published(date, Precision.DAY, null, Published.HEADER),
                new SourcePosition("seeds", "a", 0, 0),
                Map.of());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
