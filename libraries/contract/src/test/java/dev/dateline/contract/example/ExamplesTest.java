package dev.dateline.contract.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.contract.article.Article;
import dev.dateline.contract.enriched.EnrichedArticle;
import dev.dateline.contract.event.EventType;
import dev.dateline.contract.event.HeaderNames;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.contract.position.ArticleVersion;
import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.contract.schema.EventSchemas;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTest {

    @Test
    void showEveryEventType() {
        assertThat(Example.all().map(Example::type).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(EventType.values());
    }

    @ParameterizedTest
    @MethodSource("dev.dateline.contract.example.Example#all")
    void areValidByTheirSchema(Example example) {
        EventSchemas.of(example.type()).ifPresent(schema -> assertThat(schema.validate(example.bytes()))
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("dev.dateline.contract.example.Example#all")
    void comeBackByteForByteFromTheirRecords(Example example) throws IOException {
        byte[] bytes = example.bytes();

        byte[] again =
                switch (example.type()) {
                    case ARTICLE_PUBLISHED -> ArticleJson.write(ArticleJson.read(bytes, Article.class));
                    case ARTICLE_ENRICHED -> ArticleJson.write(ArticleJson.readEnriched(bytes));
                    case ARTICLE_VERSION -> ArticleJson.write(ArticleJson.read(bytes, ArticleVersion.class));
                    case SOURCE_POSITION -> ArticleJson.write(ArticleJson.read(bytes, DocumentPosition.class));
                    case ARTICLE_REJECTED -> bytes;
                };

        assertThat(again).asString().isEqualTo(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"article", "article-ninjs", "enriched-article", "enriched-article-passed-through"})
    void withoutOurMembersAreValidNinjs(String name) {
        ObjectNode value = (ObjectNode) Example.of(name).value();
        value.remove(Set.of("published", "sourcePosition", "dateline", "entities", "timexes", "provenance"));

        assertThat(EventSchemas.ninjs().validate(value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"enriched-article", "enriched-article-passed-through"})
    void quoteExactlyTheirSlices(String name) throws IOException {
        EnrichedArticle enriched = ArticleJson.readEnriched(Example.of(name).bytes());

        assertThat(enriched.annotations()
                        .fit(enriched.article().headline(), enriched.article().body()))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("dev.dateline.contract.example.Example#all")
    void carryTheHeadersOfACloudEvent(Example example) {
        assertThat(example.headers())
                .containsEntry(HeaderNames.CE_SPECVERSION, "1.0")
                .containsKeys(
                        HeaderNames.CE_ID, HeaderNames.CE_SOURCE, HeaderNames.CE_SUBJECT, HeaderNames.CONTENT_TYPE);
        assertThat(OffsetDateTime.parse(example.headers().get(HeaderNames.CE_TIME)))
                .isNotNull();
        assertThat(example.headers().get(HeaderNames.CE_DATASCHEMA))
                .isEqualTo(example.type().dataSchema().orElse(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"article-rejected-by-ingest", "article-rejected-by-enrich"})
    void sayWhyTheyWereRejected(String name) {
        assertThat(Example.of(name).headers())
                .containsKeys(HeaderNames.STAGE, HeaderNames.ORIGIN, HeaderNames.DETAIL)
                .hasEntrySatisfying(HeaderNames.REASON, reason -> assertThat(
                                Arrays.stream(Reason.values()).map(Reason::wireName))
                        .contains(reason));
    }
}
