package dev.dateline.stack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.enriched.EnrichedArticle;
import dev.dateline.contract.event.EventType;
import dev.dateline.contract.event.HeaderNames;
import dev.dateline.contract.event.Topics;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.contract.schema.EventSchemas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * The topic of enriched articles as a consumer of its own reads it; shares no code with the commands. What it reads is
 * valid against the schema of its type, and every annotation is exactly its slice, or it fails.
 */
record EnrichedTopic(String bootstrapServers) {

    /** All committed articles, in the order of each partition. */
    List<EnrichedArticle> articles() {
        List<EnrichedArticle> articles = new ArrayList<>();
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrapServers,
                "isolation.level", "read_committed",
                "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.listTopics().getOrDefault(Topics.ENRICHED, List.of()).stream()
                    .map(info -> new TopicPartition(Topics.ENRICHED, info.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> articles.add(read(record)));
            }
        }
        return articles;
    }

    List<String> headlines() {
        return articles().stream().map(each -> each.article().headline()).toList();
    }

    private static EnrichedArticle read(ConsumerRecord<byte[], byte[]> record) {
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
