package dev.dateline.enrich.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.annotation.Annotator;
import dev.dateline.contract.event.EventType;
import dev.dateline.contract.event.HeaderNames;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.contract.rejected.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleEnrichmentTest {

    private static final Annotator ANNOTATOR = Annotator.load();
    private static final String PUBLISHED = EventType.ARTICLE_PUBLISHED.type();
    private static final String ARTICLE =
            """
            {"uri":"dateline://test/a#1","type":"text","version":"1","versionCreated":"2025-01-06T09:30:00Z",
             "headlines":[{"value":"Rain in Ghent"}],"bodies":[{"value":"It rained in Ghent on Sunday."}],
             "standard":{"name":"ninjs","version":"3.1","schema":"http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"},
             "published":{"value":"2025-01-06","precision":"day","from":"header"},
             "sourcePosition":{"source":"test","document":"a","ordinal":0,"byteOffset":0}}
            """;

    private final ArticleEnrichment enrichment = new ArticleEnrichment(() -> ANNOTATOR, Duration.ofSeconds(10));

    @Test
    void annotatesAnArticleAndGivesTheSameBytesOnEveryRun() throws IOException {
        Result first = enrichment.apply(record(PUBLISHED, ARTICLE));
        Result second = enrichment.apply(record(PUBLISHED, ARTICLE));

        byte[] value = ((Result.Enriched) first).value();
        assertThat(value).isEqualTo(((Result.Enriched) second).value());
        assertThat(ArticleJson.readEnriched(value).annotations().timexes())
                .singleElement()
                .satisfies(timex -> assertThat(timex.value()).isEqualTo("2025-01-05"));
    }

    @Test
    void readsADateInNumbersAsTheCountryOfTheArticlesLanguageWritesIt() throws IOException {
        String british = ARTICLE.replace("on Sunday", "on 3/4/2024")
                .replace("\"type\":\"text\"", "\"type\":\"text\",\"language\":\"en-GB\"");

        Result result = enrichment.apply(record(PUBLISHED, british));

        assertThat(ArticleJson.readEnriched(((Result.Enriched) result).value())
                        .annotations()
                        .timexes())
                .singleElement()
                .satisfies(timex -> assertThat(timex.value()).isEqualTo("2024-04-03"));
    }

    @Test
    void rejectsATombstone() {
        assertThat(rejected(record(PUBLISHED, null)).reason()).isEqualTo(Reason.TOMBSTONE);
    }

    @Test
    void rejectsARecordOfAnUnknownSchemaVersion() {
        Result.Rejected rejected = rejected(record("dev.dateline.article.published.v2", ARTICLE));

        assertThat(rejected.reason()).isEqualTo(Reason.UNKNOWN_SCHEMA);
        assertThat(rejected.detail()).contains("published.v2", PUBLISHED);
    }

    @Test
    void rejectsWhatIsNoArticle() {
        assertThat(rejected(record(PUBLISHED, "{\"uri\":1}")).reason()).isEqualTo(Reason.NOT_AN_ARTICLE);
        assertThat(rejected(record(PUBLISHED, "null")).reason()).isEqualTo(Reason.NOT_AN_ARTICLE);
        assertThat(rejected(record(PUBLISHED, "\u0000\u0001")).reason()).isEqualTo(Reason.NOT_AN_ARTICLE);
    }

    @Test
    void rejectsTextThatCouldNotBeWrittenAgain() {
        Result.Rejected rejected = rejected(record(PUBLISHED, ARTICLE.replace("rained", "r\\uD83C ined")));

        assertThat(rejected.reason()).isEqualTo(Reason.NOT_AN_ARTICLE);
        assertThat(rejected.detail()).contains("surrogate");
        assertThat(enrichment.apply(record(PUBLISHED, ARTICLE.replace("rained", "\\uD83C\\uDF27"))))
                .isInstanceOf(Result.Enriched.class);
    }

    @Test
    void rejectsAnArticleOverTheDeadline() {
        ArticleEnrichment hurried = new ArticleEnrichment(() -> ANNOTATOR, Duration.ofNanos(1));

        assertThat(((Result.Rejected) hurried.apply(record(PUBLISHED, ARTICLE))).reason())
                .isEqualTo(Reason.ANNOTATION_DEADLINE);
    }

    @Test
    void rejectsTheOneArticleThatABugOfOursFailsOn() {
        ArticleEnrichment broken = new ArticleEnrichment(
                () -> {
                    throw new IllegalStateException("a bug");
                },
                Duration.ofSeconds(10));

        Result.Rejected rejected = (Result.Rejected) broken.apply(record(PUBLISHED, ARTICLE));

        assertThat(rejected.reason()).isEqualTo(Reason.ANNOTATION_FAILED);
        assertThat(rejected.detail()).contains("a bug");
    }

    @Test
    void rejectsTheOneArticleThatFillsTheStackOrTheHeap() {
        for (Error error : List.of(new StackOverflowError(), new OutOfMemoryError("Java heap space"))) {
            ArticleEnrichment broken = new ArticleEnrichment(
                    () -> {
                        throw error;
                    },
                    Duration.ofSeconds(10));

            assertThat(((Result.Rejected) broken.apply(record(PUBLISHED, ARTICLE))).reason())
                    .isEqualTo(Reason.ANNOTATION_FAILED);
        }
    }

    @Test
    void rejectsWhatIsNestedTooDeepAsThat() {
        String deep = ARTICLE.strip().replaceFirst("\\{", "{\"x\":" + "[".repeat(480) + "]".repeat(480) + ",");

        assertThat(rejected(record(PUBLISHED, deep)).reason()).isEqualTo(Reason.TOO_DEEP);
        assertThat(rejected(record(PUBLISHED, "{\"x\":".repeat(1_000_000))).reason())
                .isEqualTo(Reason.TOO_DEEP);
    }

    @Test
    void looksNoFurtherIntoWhatIsNoObject() {
        assertThat(rejected(record(PUBLISHED, "[".repeat(1_000_000))).reason()).isEqualTo(Reason.NOT_AN_ARTICLE);
    }

    @Test
    void rejectsANumberThatJavaCanNotHold() {
        String large = ARTICLE.strip().replaceFirst("\\{", "{\"x\":1e99999999999,");

        assertThat(rejected(record(PUBLISHED, large)).reason()).isEqualTo(Reason.NOT_AN_ARTICLE);
    }

    private Result.Rejected rejected(ConsumerRecord<String, byte[]> record) {
        return (Result.Rejected) enrichment.apply(record);
    }

    private static ConsumerRecord<String, byte[]> record(String type, @Nullable String value) {
        byte[] bytes = value == null ? null : value.getBytes(StandardCharsets.UTF_8);
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>("news.articles", 0, 0, "key", bytes);
        record.headers().add(HeaderNames.CE_TYPE, type.getBytes(StandardCharsets.UTF_8));
        return record;
    }
}
