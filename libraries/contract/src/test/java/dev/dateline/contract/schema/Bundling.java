package dev.dateline.contract.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Makes flat schemas parts of one document: a definition of theirs becomes a component of its. */
final class Bundling {

    private Bundling() {}

    /** Adds a flat schema and its definitions to these components. */
    static void add(ObjectNode components, ObjectNode flat) {
        ObjectNode root = flat.deepCopy();
        root.remove("$schema");
        JsonNode definitions = root.remove("definitions");
        definitions.properties().forEach(each -> components.set(each.getKey(), inlined(each.getValue())));
        components.set(root.get("title").asText(), inlined(root));
    }

    private static JsonNode inlined(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.properties().forEach(each -> copy.set(each.getKey(), moved(each.getKey(), each.getValue())));
            return copy;
        }
        if (schema instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(each -> copy.add(inlined(each)));
            return copy;
        }
        return schema;
    }

    private static JsonNode moved(String key, JsonNode value) {
        return key.equals("$ref") && value.isTextual()
                ? TextNode.valueOf(value.asText().replace("#/definitions/", "#/components/schemas/"))
                : inlined(value);
    }
}
