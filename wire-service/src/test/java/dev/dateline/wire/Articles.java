package dev.dateline.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.contract.json.ArticleJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** Enriched articles for tests, made of the contract's golden example. */
public final class Articles {

    private static final JsonNode EXAMPLE = example();

    private Articles() {}

    /** The example's value. */
    public static ObjectNode golden() {
        return EXAMPLE.deepCopy();
    }

    /** The example under another {@code uri}, in another version. */
    public static byte[] article(String uri, int version) {
        return article(uri, version, Map.of());
    }

    /** The same with other members at the top. */
    public static byte[] article(String uri, int version, Map<String, String> others) {
        ObjectNode article = golden();
        article.put("uri", uri);
        article.put("version", Integer.toString(version));
        others.forEach(article::put);
        return bytes(article);
    }

    /** An article with that headline and body, and no annotations. */
    public static byte[] plain(String uri, String headline, String body) {
        ObjectNode article = golden();
        article.put("uri", uri);
        ((ObjectNode) article.at("/headlines/0")).put("value", headline);
        ((ObjectNode) article.at("/bodies/0")).put("value", body);
        article.putArray("entities");
        article.putArray("timexes");
        article.remove("dateline");
        return bytes(article);
    }

    public static byte[] bytes(JsonNode article) {
        return article.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode example() {
        try (InputStream file = Objects.requireNonNull(
                ArticleJson.class.getResourceAsStream("/dev/dateline/contract/examples/enriched-article.json"))) {
            return ArticleJson.mapper().readTree(file).get("value");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
