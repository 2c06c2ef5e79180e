package dev.dateline.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.dateline.contract.article.AltId;
import dev.dateline.contract.article.Article;
import dev.dateline.contract.article.Body;
import dev.dateline.contract.article.Headline;
import dev.dateline.contract.article.SourcePosition;
import dev.dateline.contract.article.Standard;
import dev.dateline.contract.event.EventType;
import dev.dateline.contract.schema.EventSchemas;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.DateTimes;

class RoundTripTest {

    @Property(tries = 200)
    void anyArticleComesBackAndIsValid(@ForAll("articles") Article article) throws IOException {
        byte[] bytes = ArticleJson.write(article);

        Article read = ArticleJson.read(bytes, Article.class);

        assertThat(read).isEqualTo(article);
        assertThat(ArticleJson.write(read)).isEqualTo(bytes);
        assertThat(EventSchemas.of(EventType.ARTICLE_PUBLISHED).orElseThrow().validate(bytes))
                .isEmpty();
    }

    @Provide
    Arbitrary<Article> articles() {
        Arbitrary<String> text = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(codePoint -> codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE)
                .list()
                .ofMaxSize(40)
                .map(points -> points.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
        Arbitrary<Instant> moments = DateTimes.instants();
        Arbitrary<Long> offsets = Arbitraries.longs().greaterOrEqual(0);
        Arbitrary<BigDecimal> numbers = Arbitraries.bigDecimals().ofScale(12);
        return Combinators.combine(text, text, text.injectNull(0.5), moments, offsets, numbers)
                .as(RoundTripTest::article);
    }

    private static Article article(
            String headline, String body, String by, Instant moment, long offset, BigDecimal number) {
        return new Article(
                "urn:dateline:seeds:a:" + offset,
                Article.TEXT,
                "1",
                moment.atOffset(ZoneOffset.UTC),
                null,
                "en",
                List.of(Headline.of(headline)),
                List.of(Body.of(body)),
                by,
                null,
                List.of(),
                List.of(new AltId(AltId.SHA256, "0".repeat(64))),
                Standard.NINJS,
                null,
                new SourcePosition("seeds", "a", offset, offset),
                Map.of("places", place(number), "title", new TextNode(body)));
    }

    private static JsonNode place(BigDecimal number) {
        ArrayNode places = ArticleJson.mapper().createArrayNode();
        ObjectNode point = places.addObject().putObject("geoJSON").put("type", "Point");
        point.putArray("coordinates").add(number).add(number);
        return places;
    }
}
