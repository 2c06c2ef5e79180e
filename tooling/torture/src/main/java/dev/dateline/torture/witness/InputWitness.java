package dev.dateline.torture.witness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.torture.input.Written;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads the topics with a plain consumer of committed records and holds them against the input.
 *
 * <p>Used once, by one thread. Memory: the time of each article, and what {@link Claims} keeps.
 */
public final class InputWitness {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String bootstrapServers;
    private final Claims claims;
    private final Stalls stalls = new Stalls();
    private final Map<String, Instant> published = new HashMap<>();

    /** A witness of the topics at that broker, for what was written. */
    public InputWitness(String bootstrapServers, Map<String, Integer> articles, Set<String> broken) {
        this.bootstrapServers = bootstrapServers;
        this.claims = new Claims(articles, broken);
    }

    /** Reads everything. */
    public Testimony run() {
        read("news.articles", record -> published.put(place(record), made(record)));
        read("news.articles.enriched", this::enriched);
        read("news.articles.rejected", this::rejected);
        return claims.testimony();
    }

    /** When partitions stalled, among what {@link #run} read. */
    public Stalls stalls() {
        return stalls;
    }

    private void enriched(ConsumerRecord<byte[], byte[]> record) {
        stall(record);
        JsonNode article = json(record.value());
        claims.enriched(
                name(article),
                article.path("version").asInt(),
                Written.content(article.at("/bodies/0/value").asText()));
    }

    private void rejected(ConsumerRecord<byte[], byte[]> record) {
        JsonNode value = json(record.value());
        if (header(record, "dateline_stage").equals("enrich")) {
            stall(record);
            claims.rejected(name(value));
        } else if (value.path("id").isTextual()) {
            // source/document@offset
            String origin = header(record, "dateline_origin");
            String document = origin.substring(origin.indexOf('/') + 1, origin.lastIndexOf('@'));
            claims.rejected(Written.name(document, value.path("id").asText()));
        } else {
            claims.broken(new String(record.value(), StandardCharsets.UTF_8).strip());
        }
    }

    private void stall(ConsumerRecord<byte[], byte[]> record) {
        Instant article = published.get(header(record, "dateline_origin"));
        if (article != null) {
            stalls.result(record.partition(), article, made(record));
        }
    }

    private static Instant made(ConsumerRecord<byte[], byte[]> record) {
        return Instant.ofEpochMilli(record.timestamp());
    }

    /** Its document and its id; a text's articles have none, so their headline. */
    private static String name(JsonNode article) {
        String document = article.at("/sourcePosition/document").asText();
        String uri = article.path("uri").asText();
        String item = document.endsWith(".txt")
                ? article.at("/headlines/0/value").asText()
                : URLDecoder.decode(uri.substring(uri.indexOf('#') + 1), StandardCharsets.UTF_8);
        return Written.name(document, item);
    }

    private void read(String topic, Consumer<ConsumerRecord<byte[], byte[]>> each) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "isolation.level",
                "read_committed",
                "auto.offset.reset",
                "earliest",
                "default.api.timeout.ms",
                60_000);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(each);
            }
        }
    }

    private static JsonNode json(byte[] value) {
        try {
            return JSON.readTree(value);
        } catch (IOException e) {
            return JSON.missingNode();
        }
    }

    private static String place(ConsumerRecord<byte[], byte[]> record) {
        return record.topic() + "-" + record.partition() + "-" + record.offset();
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
