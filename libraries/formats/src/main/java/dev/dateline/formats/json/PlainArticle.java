package dev.dateline.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.dateline.contract.article.Body;
import dev.dateline.contract.article.Headline;
import dev.dateline.contract.article.PublicationDate;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.item.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The plain form of an article: {@code id} (or {@code uri}), {@code headline}, {@code published}, {@code body}, and if it
 * has them {@code by}, {@code located}, {@code language}; {@code topics} and {@code places}, lists of names, become
 * ninjs's {@code subjects} and {@code places}. Other members are not carried.
 */
final class PlainArticle {

    private PlainArticle() {}

    static JsonLine.Read read(Map<String, JsonNode> members) throws WrongArticle {
        String id = Members.id(members, "id", "uri");
        String headline = Members.text(members, "headline", id);
        String body = Members.text(members, "body", id);
        if (body == null) {
            throw headline == null
                    ? new WrongArticle(Reason.NOT_AN_ARTICLE, "neither headline and body nor those of ninjs", id)
                    : new WrongArticle(Reason.NO_BODY, "a headline without a body", id);
        }
        PublicationDate date = Members.date(members, id, "published");
        Map<String, JsonNode> others = new LinkedHashMap<>();
        putNames(others, "subjects", members.get("topics"));
        putNames(others, "places", members.get("places"));
        Content content = new Content(
                date == null ? null : date.published(),
                date == null ? null : date.start(),
                Members.language(members),
                headline == null ? List.of() : List.of(Headline.of(headline)),
                List.of(Body.of(body)),
                Members.text(members, "by", id),
                Members.text(members, "located", id),
                List.of(),
                List.of(),
                others);
        return new JsonLine.Read(id, content);
    }

    private static void putNames(Map<String, JsonNode> others, String name, @Nullable JsonNode names) {
        if (names == null || !names.isArray()) {
            return;
        }
        ArrayNode concepts = JsonNodeFactory.instance.arrayNode(names.size());
        for (JsonNode each : names) {
            if (each.isTextual() && !each.textValue().isBlank()) {
                concepts.addObject().put("name", each.textValue());
            }
        }
        if (!concepts.isEmpty()) {
            others.put(name, concepts);
        }
    }
}
