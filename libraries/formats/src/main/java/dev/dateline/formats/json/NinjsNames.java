package dev.dateline.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of ninjs 2.x, all in lower case, as ninjs 3.x writes them. */
final class NinjsNames {

    private static final Map<String, String> NAMES = names();

    private NinjsNames() {}

    private static Map<String, String> names() {
        Map<String, String> names = Stream.of(
                        "altIds",
                        "charCount",
                        "contactInfo",
                        "contentCreated",
                        "contentType",
                        "copyrightHolder",
                        "copyrightNotice",
                        "edNote",
                        "encodedRights",
                        "firstCreated",
                        "geoJSON",
                        "infoSources",
                        "langId",
                        "linkedRights",
                        "postalCode",
                        "pubStatus",
                        "representationType",
                        "rightsInfo",
                        "sizeInBytes",
                        "symbolType",
                        "trustIndicators",
                        "usageTerms",
                        "versionCreated",
                        "wordCount")
                .collect(Collectors.toMap(name -> name.toLowerCase(Locale.ROOT), name -> name));
        names.put("embargoed", "embargoedUntil");
        return names;
    }

    /** The same members with the names of ninjs 3.x, at every depth. */
    static Map<String, JsonNode> upgrade(Map<String, JsonNode> members) {
        Map<String, JsonNode> upgraded = new LinkedHashMap<>();
        members.forEach((name, value) -> upgraded.put(NAMES.getOrDefault(name, name), upgrade(value)));
        return upgraded;
    }

    private static JsonNode upgrade(JsonNode node) {
        if (node.isObject()) {
            ObjectNode upgraded = JsonNodeFactory.instance.objectNode();
            node.properties()
                    .forEach(member -> upgraded.set(
                            NAMES.getOrDefault(member.getKey(), member.getKey()), upgrade(member.getValue())));
            return upgraded;
        }
        if (node.isArray()) {
            ArrayNode upgraded = JsonNodeFactory.instance.arrayNode(node.size());
            node.forEach(element -> upgraded.add(upgrade(element)));
            return upgraded;
        }
        return node;
    }
}
