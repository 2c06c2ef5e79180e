package dev.dateline.formats.page.claim;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * The nodes of a page's JSON-LD, read as leniently as publishers write it.
 *
 * <p>Nodes are joined by {@code @id}. Only those that may be about the page are looked at, not what a list or a live
 * blog holds. A script that is no JSON is kept apart.
 */
final class JsonLd {

    private static final ObjectReader READER = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_MISSING_VALUES,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .build()
            .readerFor(JsonNode.class);

    /** Members under which the page's article may stand; lists of other articles are not among them. */
    private static final Set<String> INWARD = Set.of("@graph", "mainEntity", "mainEntityOfPage", "itemReviewed");

    /** Of a page; one that describes more is a list. */
    private static final int MOST = 500;

    private final List<JsonNode> nodes = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    void add(String script) {
        String json = script.substring(start(script));
        if (json.startsWith("{&quot;") || json.startsWith("[{&quot;")) {
            json = Parser.unescapeEntities(json, false);
        }
        try (MappingIterator<JsonNode> values = READER.readValues(json)) {
            while (values.hasNextValue()) {
                collect(values.nextValue());
            }
        } catch (IOException e) {
            broken.add(json); // publishers' templates break; the same facts may stand elsewhere
        }
    }

    /** The scripts that are no JSON, or stop being it. */
    List<String> broken() {
        return broken;
    }

    /** All that may be about the page, in the order of the document. */
    List<JsonNode> nodes() {
        return nodes;
    }

    /** The node itself, or the one that it refers to. */
    JsonNode resolve(JsonNode node) {
        JsonNode known =
                node.isObject() && !node.has("name") ? byId.get(node.path("@id").asText()) : null;
        return known == null ? node : known;
    }

    /** Where the first object begins, or the array that begins with it; before it may stand a comment or CDATA. */
    private static int start(String script) {
        int object = script.indexOf('{');
        int before = object - 1;
        while (before >= 0 && Character.isWhitespace(script.charAt(before))) {
            before--;
        }
        return before >= 0 && script.charAt(before) == '[' ? before : Math.max(object, 0);
    }

    private void collect(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            JsonNode node = open.removeFirst();
            if (node.isArray()) {
                node.forEach(open::addLast);
            } else if (node.isObject() && nodes.size() < MOST) {
                nodes.add(node);
                String id = node.path("@id").asText();
                if (!id.isEmpty() && node.has("name")) {
                    byId.putIfAbsent(id, node);
                }
                INWARD.forEach(name -> open.addLast(node.path(name)));
            }
        }
    }
}
