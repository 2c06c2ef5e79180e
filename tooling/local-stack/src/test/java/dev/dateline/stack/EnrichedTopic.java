package dev.dateline.stack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.broker.topic.TopicContents;
import dev.dateline.contract.enriched.EnrichedArticle;
import dev.dateline.contract.event.EventType;
import dev.dateline.contract.event.HeaderNames;
import dev.dateline.contract.event.Topics;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.contract.schema.EventSchemas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * The topic of enriched articles as a consumer of its own reads it; shares no code with the commands. What it reads is
 * valid against the schema of its type, and every annotation is exactly its slice, or it fails.
 */
record EnrichedTopic(String bootstrapServers) {

    /** All committed articles, in the order of each partition. */
    List<EnrichedArticle> articles() {
        return new TopicContents(bootstrapServers)
                .committed(Topics.ENRICHED).stream().map(EnrichedTopic::read).toList();
    }

    List<String> headlines() {
        return articles().stream().map(each -> each.article().headline()).toList();
    }

    private static EnrichedArticle read(ConsumerRecord<String, byte[]> record) {
        try {
            String type =
                    new String(record.headers().lastHeader(HeaderNames.CE_TYPE).value(), UTF_8);
            assertThat(EventSchemas.of(EventType.of(type).orElseThrow())
                            .orElseThrow()
                            .validate(record.value()))
                    .isEmpty();
            EnrichedArticle enriched = ArticleJson.readEnriched(record.value());
            assertThat(enriched.annotations()
                            .fit(
                                    enriched.article().headline(),
                                    enriched.article().body()))
                    .isTrue();
            return enriched;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
