package dev.dateline.stack.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.contract.event.HeaderNames;
import dev.dateline.contract.event.Topics;
import dev.dateline.contract.json.ArticleJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Writes to one partition what the services would, from the contract's examples, and what they never would. */
final class ExampleWriter implements AutoCloseable {

    private static final String EXAMPLES = "/dev/dateline/contract/examples/";

    private final KafkaProducer<byte[], byte[]> producer;
    private final int partition;

    ExampleWriter(String bootstrapServers, int partition) {
        this.partition = partition;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** An article; returns its offset. */
    long article(String uri) throws Exception {
        ObjectNode example = example("article");
        name(example, uri);
        return send(Topics.ARTICLES, example);
    }

    /** The enriched form of the article at that offset. */
    void enriched(String uri, long origin) throws Exception {
        send(Topics.ENRICHED, enrichedExample(uri, origin));
    }

    /** An enriched article whose content is another. */
    void enrichedWithHash(String uri, long origin, String sha256) throws Exception {
        ObjectNode example = enrichedExample(uri, origin);
        ((ObjectNode) example.at("/value/altIds/0")).put("value", sha256);
        send(Topics.ENRICHED, example);
    }

    /** An enriched article that its schema does not allow. */
    void enrichedWithoutVersion(String uri, long origin) throws Exception {
        ObjectNode example = enrichedExample(uri, origin);
        ((ObjectNode) example.get("value")).remove("version");
        send(Topics.ENRICHED, example);
    }

    /** The position of a document, with its ledger. */
    void position(long published, long duplicate) throws Exception {
        ObjectNode example = example("source-position");
        ObjectNode ledger = (ObjectNode) example.at("/value/ledger");
        ledger.put("published", published).put("duplicate", duplicate).putObject("rejected");
        send(Topics.POSITIONS, example);
    }

    /** The end of that document's position. */
    void ended() throws Exception {
        byte[] key = example("source-position").get("key").asText().getBytes(UTF_8);
        producer.send(new ProducerRecord<>(Topics.POSITIONS, partition, key, null))
                .get();
    }

    private ObjectNode enrichedExample(String uri, long origin) throws IOException {
        ObjectNode example = example("enriched-article");
        name(example, uri);
        ((ObjectNode) example.get("headers")).put(HeaderNames.ORIGIN, Topics.ARTICLES + "-" + partition + "-" + origin);
        return example;
    }

    private static void name(ObjectNode example, String uri) {
        example.put("key", uri);
        ((ObjectNode) example.get("value")).put("uri", uri);
        ((ObjectNode) example.get("headers")).put(HeaderNames.CE_ID, uri + "#1");
    }

    private long send(String topic, JsonNode example) throws Exception {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                topic, partition, example.get("key").asText().getBytes(UTF_8), ArticleJson.write(example.get("value")));
        example.get("headers").properties().forEach(header -> record.headers()
                .add(header.getKey(), header.getValue().asText().getBytes(UTF_8)));
        return producer.send(record).get().offset();
    }

    private static ObjectNode example(String name) throws IOException {
        try (InputStream in = ExampleWriter.class.getResourceAsStream(EXAMPLES + name + ".json")) {
            return (ObjectNode) ArticleJson.mapper().readTree(in);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
