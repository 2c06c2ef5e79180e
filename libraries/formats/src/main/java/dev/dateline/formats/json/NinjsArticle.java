package dev.dateline.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.contract.article.AltId;
import dev.dateline.contract.article.Article;
import dev.dateline.contract.article.Body;
import dev.dateline.contract.article.Headline;
import dev.dateline.contract.article.InfoSource;
import dev.dateline.contract.article.PublicationDate;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.contract.schema.EventSchemas;
import dev.dateline.contract.schema.Finding;
import dev.dateline.formats.item.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A news object of ninjs 2.x or 3.x and type {@code text}.
 *
 * <p>But for its {@code uri}, it must be valid ninjs 3.1 once names of 2.x are written as 3.x does. {@code uri}, {@code version} and
 * {@code versionCreated} are the source's own and ours take their place, so they are kept as {@code altIds} (roles
 * {@code source-uri}, {@code source-version}) and, where it has no {@code contentCreated}, as the publication date. Top
 * level members that ninjs 3.1 does not know are not carried. A body in plain text comes first, since the first is the
 * one that is annotated; bodies with markup are kept as they are.
 */
final class NinjsArticle {

    /** Stands in for the source's own, which ours takes the place of, valid or not. */
    private static final String ANY_URI = "urn:dateline:any";

    private static final Set<String> TYPED = Set.of(
            "uri",
            "type",
            "version",
            "versionCreated",
            "contentCreated",
            "language",
            "headlines",
            "bodies",
            "by",
            "located",
            "infoSources",
            "altIds",
            "standard");

    private static final Set<String> CARRIED = Set.of(
            "representationType",
            "profile",
            "firstCreated",
            "embargoedUntil",
            "pubStatus",
            "urgency",
            "copyrightHolder",
            "copyrightNotice",
            "usageTerms",
            "edNote",
            "descriptions",
            "people",
            "organisations",
            "places",
            "subjects",
            "events",
            "eventDetails",
            "plannedCoverage",
            "objects",
            "title",
            "slugline",
            "renditions",
            "associations",
            "trustIndicators",
            "genres",
            "expires",
            "rightsInfo",
            "digitalSourceType");

    private NinjsArticle() {}

    /** Whether these are members of ninjs, not of the plain form. */
    static boolean is(Map<String, JsonNode> members) {
        return members.containsKey("headlines")
                || members.containsKey("bodies")
                || (members.containsKey("uri") && !members.containsKey("headline") && !members.containsKey("body"));
    }

    static JsonLine.Read read(Map<String, JsonNode> given) throws WrongArticle {
        Map<String, JsonNode> members = known(NinjsNames.upgrade(given));
        String id = Members.id(members, "uri");
        requireText(members, id);
        requireNinjs(members, id);
        PublicationDate date = Members.date(members, id, "contentCreated", "versionCreated", "firstCreated");
        List<Body> bodies = bodies(members.get("bodies"));
        if (bodies.isEmpty()) {
            throw new WrongArticle(Reason.NO_BODY, "ninjs without a body", id);
        }
        Map<String, JsonNode> others = new LinkedHashMap<>(members);
        others.keySet().retainAll(CARRIED);
        Content content = new Content(
                date == null ? null : date.published(),
                date == null ? null : date.start(),
                Members.language(members),
                headlines(members.get("headlines")),
                bodies,
                Members.text(members, "by", id),
                Members.text(members, "located", id),
                infoSources(members.get("infoSources")),
                altIds(members),
                others);
        return new JsonLine.Read(id, content);
    }

    private static Map<String, JsonNode> known(Map<String, JsonNode> members) {
        members.keySet().removeIf(name -> !TYPED.contains(name) && !CARRIED.contains(name));
        return members;
    }

    private static void requireText(Map<String, JsonNode> members, @Nullable String id) throws WrongArticle {
        JsonNode type = members.get("type");
        if (type != null && !Article.TEXT.equals(type.textValue())) {
            throw new WrongArticle(Reason.NOT_AN_ARTICLE, "ninjs, but not of the type text", id);
        }
    }

    private static void requireNinjs(Map<String, JsonNode> members, @Nullable String id) throws WrongArticle {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.setAll(members);
        object.remove("standard");
        object.put("uri", ANY_URI);
        List<Finding> findings = EventSchemas.ninjs().validate(object);
        if (!findings.isEmpty()) {
            throw new WrongArticle(Reason.NOT_AN_ARTICLE, "not valid ninjs 3.1: " + findings.get(0), id);
        }
    }

    private static List<Headline> headlines(@Nullable JsonNode values) {
        List<Headline> headlines = new ArrayList<>();
        for (JsonNode each : elements(values)) {
            if (!each.path("value").asText().isBlank()) {
                headlines.add(new Headline(
                        text(each, "role"),
                        text(each, "contentType"),
                        each.path("value").asText()));
            }
        }
        return headlines;
    }

    private static List<Body> bodies(@Nullable JsonNode values) {
        List<Body> bodies = new ArrayList<>();
        int plain = 0;
        for (JsonNode each : elements(values)) {
            String value = each.path("value").asText();
            String contentType = text(each, "contentType");
            if (value.isBlank()) {
                continue;
            }
            if (contentType == null || contentType.startsWith("text/plain")) {
                Body counted = Body.of(value);
                bodies.add(
                        plain++,
                        new Body(text(each, "role"), contentType, counted.charCount(), counted.wordCount(), value));
            } else {
                bodies.add(new Body(
                        text(each, "role"), contentType, count(each, "charCount"), count(each, "wordCount"), value));
            }
        }
        return bodies;
    }

    private static List<InfoSource> infoSources(@Nullable JsonNode values) {
        List<InfoSource> sources = new ArrayList<>();
        for (JsonNode each : elements(values)) {
            Map<String, JsonNode> others = new LinkedHashMap<>();
            each.properties().forEach(member -> others.put(member.getKey(), member.getValue()));
            others.remove("name");
            others.remove("role");
            sources.add(new InfoSource(text(each, "name"), text(each, "role"), others));
        }
        return sources;
    }

    private static List<AltId> altIds(Map<String, JsonNode> members) {
        List<AltId> altIds = new ArrayList<>();
        for (JsonNode each : elements(members.get("altIds"))) {
            if (!AltId.SHA256.equals(text(each, "role"))) {
                altIds.add(new AltId(text(each, "role"), text(each, "value")));
            }
        }
        keep(altIds, "source-uri", members.get("uri"));
        keep(altIds, "source-version", members.get("version"));
        return altIds;
    }

    private static void keep(List<AltId> altIds, String role, @Nullable JsonNode value) {
        if (value != null && !value.asText().isBlank()) {
            altIds.add(new AltId(role, value.asText()));
        }
    }

    private static Iterable<JsonNode> elements(@Nullable JsonNode values) {
        return values == null ? List.of() : values;
    }

    private static @Nullable String text(JsonNode object, String name) {
        return object.path(name).textValue();
    }

    private static @Nullable Integer count(JsonNode object, String name) {
        JsonNode value = object.path(name);
        boolean counts = value.isNumber() && value.canConvertToExactIntegral() && value.canConvertToInt();
        return counts && value.intValue() >= 0 ? value.intValue() : null;
    }
}
