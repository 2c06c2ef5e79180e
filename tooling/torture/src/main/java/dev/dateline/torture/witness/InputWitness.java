package dev.dateline.torture.witness;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.torture.input.Written;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Reads the topics with a plain consumer of committed records and holds them against the input.
 *
 * <p>Used once, by one thread. Memory: the time of each article, and what {@link Claims} keeps.
 */
public final class InputWitness {

    /** The source that feeds are of. */
    static final String FEEDS = "feeds";

    private final Committed topics;
    private final Claims claims;
    private final Stalls stalls = new Stalls();
    private final Map<String, Instant> published = new HashMap<>();

    /** A witness of the topics at that broker, for what was written. */
    public InputWitness(String bootstrapServers, Map<String, Integer> articles, Set<String> broken) {
        this.topics = new Committed(bootstrapServers);
        this.claims = new Claims(articles, broken);
    }

    /** Reads everything. */
    public Testimony run() {
        topics.read("news.articles", record -> published.put(place(record), made(record)));
        topics.read("news.articles.enriched", this::enriched);
        topics.read("news.articles.rejected", this::rejected);
        return claims.testimony();
    }

    /** When partitions stalled, among what {@link #run} read. */
    public Stalls stalls() {
        return stalls;
    }

    private void enriched(ConsumerRecord<byte[], byte[]> record) {
        stall(record);
        JsonNode article = Committed.json(record);
        if (isOfFeed(article)) {
            return;
        }
        claims.enriched(
                name(article),
                article.path("version").asInt(),
                Written.content(article.at("/bodies/0/value").asText()));
    }

    private void rejected(ConsumerRecord<byte[], byte[]> record) {
        JsonNode value = Committed.json(record);
        String origin = Committed.header(record, "dateline_origin");
        if (Committed.header(record, "dateline_stage").equals("enrich")) {
            stall(record);
            if (!isOfFeed(value)) {
                claims.rejected(name(value), origin);
            }
        } else if (origin.startsWith(FEEDS + "/")) {
            // FeedWitness looks at these.
            return;
        } else if (value.path("id").isTextual()) {
            // source/document@offset
            String document = origin.substring(origin.indexOf('/') + 1, origin.lastIndexOf('@'));
            claims.rejected(Written.name(document, value.path("id").asText()), origin);
        } else {
            claims.broken(new String(record.value(), StandardCharsets.UTF_8).strip(), origin);
        }
    }

    private void stall(ConsumerRecord<byte[], byte[]> record) {
        Instant article = published.get(Committed.header(record, "dateline_origin"));
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

    private static boolean isOfFeed(JsonNode article) {
        return FEEDS.equals(article.at("/sourcePosition/source").asText());
    }

    private static String place(ConsumerRecord<byte[], byte[]> record) {
        return record.topic() + "-" + record.partition() + "-" + record.offset();
    }
}
