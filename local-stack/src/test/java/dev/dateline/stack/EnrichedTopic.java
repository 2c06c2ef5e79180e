package dev.dateline.stack;

import dev.dateline.contract.enriched.EnrichedArticle;
import dev.dateline.contract.event.Topics;
import dev.dateline.contract.json.ArticleJson;
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

/** The topic of enriched articles as a consumer of its own reads it; shares no code with the commands. */
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
            return ArticleJson.readEnriched(record.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
