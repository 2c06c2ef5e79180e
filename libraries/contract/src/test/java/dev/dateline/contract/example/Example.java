package dev.dateline.contract.example;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.contract.event.EventType;
import dev.dateline.contract.json.ArticleJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A golden record from the class path: what {@code ./dateline tail --json} would print of it. */
public record Example(String name, String topic, String key, Map<String, String> headers, JsonNode value) {

    /** Every golden record. */
    public static final List<String> NAMES = List.of(
            "article",
            "article-ninjs",
            "article-rejected-by-enrich",
            "article-rejected-by-ingest",
            "article-version",
            "enriched-article",
            "enriched-article-passed-through",
            "source-position",
            "source-position-of-a-feed");

    /** All golden records. */
    public static Stream<Example> all() {
        return NAMES.stream().map(Example::of);
    }

    /** The golden record with that name. */
    public static Example of(String name) {
        try (InputStream stream =
                Example.class.getResourceAsStream("/dev/dateline/contract/examples/" + name + ".json")) {
            JsonNode tree = ArticleJson.mapper().readTree(stream);
            Map<String, String> headers = new TreeMap<>();
            tree.get("headers")
                    .properties()
                    .forEach(header ->
                            headers.put(header.getKey(), header.getValue().textValue()));
            return new Example(
                    name, tree.get("topic").textValue(), tree.get("key").textValue(), headers, tree.get("value"));
        } catch (IOException e) {
            throw new IllegalStateException("no example " + name, e);
        }
    }

    /** What its header {@code ce_type} says it is. */
    public EventType type() {
        return EventType.of(headers.get("ce_type")).orElseThrow();
    }

    /** The bytes that the record has on the wire. */
    public byte[] bytes() {
        return ArticleJson.write(value);
    }

    @Override
    public String toString() {
        return name;
    }
}
