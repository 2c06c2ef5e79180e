package dev.dateline.contract.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.contract.json.ArticleJson;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes of a schema in several files one that code generators read: JSON Schema draft 7, all in one file, no {@code allOf}, one
 * definition for each named type of ours.
 *
 * <p>It asks for less than what it is made of where draft 7 has no words for it; whatever is valid by that is valid by this.
 */
final class Flattening {

    /** Of ours that are types of their own; all other references are written where they stand. */
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("published", "Published"),
            Map.entry("sourcePosition", "SourcePosition"),
            Map.entry("dateline", "Dateline"),
            Map.entry("entity", "Entity"),
            Map.entry("mention", "Mention"),
            Map.entry("timex", "Timex"),
            Map.entry("range", "Range"),
            Map.entry("explain", "Explain"),
            Map.entry("component", "Component"),
            Map.entry("organisationType", "Organisation"),
            Map.entry("renditionType", "Rendition"),
            Map.entry("datesObjectType", "Dates"),
            Map.entry("contactInfoType", "ContactInfo"),
            Map.entry("ninjsType", "Ninjs"));

    /** What draft 7 does not know, or generators stumble over. */
    private static final Set<String> LEFT_OUT = Set.of(
            "$schema",
            "$id",
            "title",
            "$defs",
            "unevaluatedProperties",
            "minContains",
            "maxContains",
            "contains",
            "oneOf",
            "anyOf",
            "if",
            "then",
            "else",
            "not",
            "dependentRequired");

    private final Map<String, JsonNode> schemas;
    private final Map<String, ObjectNode> definitions = new LinkedHashMap<>();
    private final Set<String> open = new LinkedHashSet<>();

    /** Finds what is referred to among these, by their ids. */
    Flattening(Map<String, JsonNode> schemas) {
        this.schemas = schemas;
    }

    /** The flat schema of that id, of that name. */
    ObjectNode of(String id, String name) {
        ObjectNode flat = ArticleJson.mapper().createObjectNode();
        flat.put("$schema", "http://json-schema.org/draft-07/schema#");
        flat.put("title", name);
        ObjectNode root = flattened(schemas.get(id), id);
        root.remove("title");
        flat.setAll(root);
        flat.put("additionalProperties", false);
        ObjectNode defined = flat.putObject("definitions");
        new TreeSet<>(definitions.keySet()).forEach(each -> defined.set(each, definitions.get(each)));
        tidy(flat);
        return flat;
    }

    /** Takes out what a strict validator refuses: a choice of types, and what is asked of texts where there is a list. */
    private static void tidy(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            if (object.path("type").isArray()) {
                object.remove("type");
            }
            if (object.path("type").asText().equals("array")) {
                object.remove(List.of("pattern", "format"));
            }
            // Of an article within an article little is said but that it is an object.
            if (object.path("required") instanceof ArrayNode required) {
                JsonNode properties = object.path("properties");
                required.removeIf(name -> !properties.has(name.asText()));
                if (required.isEmpty()) {
                    object.remove("required");
                }
            }
            if (object.path("$ref").isTextual()) {
                object.retain("$ref", "description");
            }
        }
        schema.forEach(Flattening::tidy);
    }

    private ObjectNode flattened(JsonNode schema, String base) {
        ObjectNode flat = ArticleJson.mapper().createObjectNode();
        if (schema.path("allOf").isArray()) {
            // What is made of other types has their members, and does not refer to them.
            schema.get("allOf")
                    .forEach(each -> merge(flat, each.has("$ref") ? target(each, base) : flattened(each, base)));
        }
        if (schema.path("$ref").isTextual()) {
            merge(flat, referred(schema, base));
        }
        ObjectNode own = ArticleJson.mapper().createObjectNode();
        schema.properties().forEach(each -> {
            if (!LEFT_OUT.contains(each.getKey())
                    && !each.getKey().equals("allOf")
                    && !each.getKey().equals("$ref")) {
                own.set(each.getKey(), part(each.getKey(), each.getValue(), base));
            }
        });
        merge(flat, own);
        for (String kinds : List.of("oneOf", "anyOf")) {
            schema.path(kinds).forEach(each -> mergeKind(flat, flattened(each, base)));
        }
        return flat;
    }

    /** Of several kinds of a value a flat schema has the members of all, and asks for none of them. */
    private static void mergeKind(ObjectNode into, ObjectNode kind) {
        kind.remove(List.of("required", "title", "description", "format", "pattern", "additionalProperties"));
        kind.path("properties").properties().forEach(each -> {
            if (each.getValue() instanceof ObjectNode member) {
                loosen(member, into.path("properties").path(each.getKey()));
            }
        });
        merge(into, kind);
    }

    /** What one kind asks of a member another does not; the words that each has are allowed in all. */
    private static void loosen(ObjectNode member, JsonNode known) {
        member.remove(List.of("format", "pattern", "items"));
        Set<JsonNode> words = new LinkedHashSet<>();
        known.path("enum").forEach(words::add);
        member.path("enum").forEach(words::add);
        if (member.has("const")) {
            words.add(member.remove("const"));
        }
        if (!words.isEmpty()) {
            member.set("enum", ArticleJson.mapper().valueToTree(words));
        }
    }

    private JsonNode part(String keyword, JsonNode value, String base) {
        if (keyword.equals("properties")) {
            ObjectNode properties = ArticleJson.mapper().createObjectNode();
            value.properties().forEach(each -> properties.set(each.getKey(), flattened(each.getValue(), base)));
            return properties;
        }
        return keyword.equals("items") && value.isObject() ? flattened(value, base) : value.deepCopy();
    }

    private ObjectNode target(JsonNode schema, String base) {
        String reference = schema.get("$ref").asText();
        int hash = reference.indexOf('#');
        String id = hash == 0 ? base : reference.substring(0, hash < 0 ? reference.length() : hash);
        String pointer = hash < 0 ? "" : reference.substring(hash + 1);
        if (!open.add(id + pointer)) {
            return ArticleJson.mapper().createObjectNode().put("type", "object");
        }
        ObjectNode flat = flattened(document(id).at(pointer), id);
        open.remove(id + pointer);
        return flat;
    }

    private ObjectNode referred(JsonNode schema, String base) {
        String reference = schema.get("$ref").asText();
        String name = NAMED.get(reference.substring(reference.lastIndexOf('/') + 1));
        boolean alone = schema.properties().stream()
                .allMatch(each -> Set.of("$ref", "description", "title").contains(each.getKey()));
        // One that is within itself is referred to there, whatever is said beside it.
        if (name == null || (!alone && !definitions.containsKey(name))) {
            return target(schema, base);
        }
        if (!definitions.containsKey(name)) {
            definitions.put(name, ArticleJson.mapper().createObjectNode());
            definitions.put(name, target(schema, base).put("title", name));
        }
        return ArticleJson.mapper().createObjectNode().put("$ref", "#/definitions/" + name);
    }

    private JsonNode document(String id) {
        return schemas.entrySet().stream()
                .filter(each -> each.getKey().replaceFirst("#$", "").equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no schema " + id))
                .getValue();
    }

    /** Adds what the second says to the first; of the same member both hold. */
    private static void merge(ObjectNode into, ObjectNode more) {
        if (into.has("$ref")
                && !more.has("$ref")
                && more.properties().stream().allMatch(each -> each.getKey().equals("description"))) {
            return;
        }
        more.properties().forEach(each -> {
            JsonNode known = into.get(each.getKey());
            JsonNode value = each.getValue();
            if (known instanceof ObjectNode object && value instanceof ObjectNode members) {
                if (each.getKey().equals("properties")) {
                    members.properties().forEach(member -> mergeMember(object, member));
                } else {
                    merge(object, members);
                }
            } else if (known instanceof ArrayNode && each.getKey().equals("required")) {
                Set<String> required = new LinkedHashSet<>();
                known.forEach(name -> required.add(name.asText()));
                value.forEach(name -> required.add(name.asText()));
                into.set("required", ArticleJson.mapper().valueToTree(List.copyOf(required)));
            } else {
                into.set(each.getKey(), value);
            }
        });
    }

    private static void mergeMember(ObjectNode properties, Map.Entry<String, JsonNode> member) {
        if (properties.get(member.getKey()) instanceof ObjectNode known
                && member.getValue() instanceof ObjectNode more) {
            merge(known, more);
        } else {
            properties.set(member.getKey(), member.getValue());
        }
    }
}
