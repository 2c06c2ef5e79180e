package dev.dateline.formats.item;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.dateline.contract.article.AltId;
import dev.dateline.contract.article.InfoSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How ninjs says what feeds, sitemaps and pages have in words of their own. */
public final class NinjsTerms {

    private NinjsTerms() {}

    /** Each author by name. */
    public static List<InfoSource> authors(List<String> names) {
        return names.stream()
                .map(name -> new InfoSource(name, "author", Map.of()))
                .toList();
    }

    /**
     * What the article is known by elsewhere.
     *
     * @param guid its id in a feed
     * @param url the address of its page
     */
    public static List<AltId> altIds(@Nullable String guid, @Nullable String url) {
        List<AltId> altIds = new ArrayList<>();
        if (guid != null) {
            altIds.add(new AltId("guid", guid));
        }
        if (url != null) {
            altIds.add(new AltId("url", url));
        }
        return altIds;
    }

    /**
     * The members that only some articles have.
     *
     * @param summaries beside the body, as text
     * @param subjects what it is about, by name
     */
    public static Map<String, JsonNode> others(List<String> summaries, List<String> subjects) {
        ArrayNode descriptions = JsonNodeFactory.instance.arrayNode();
        summaries.forEach(each -> descriptions
                .addObject()
                .put("role", "summary")
                .put("contentType", "text/plain")
                .put("value", each));
        ArrayNode names = JsonNodeFactory.instance.arrayNode();
        subjects.forEach(each -> names.addObject().put("name", each));
        Map<String, JsonNode> others = new LinkedHashMap<>();
        if (!descriptions.isEmpty()) {
            others.put("descriptions", descriptions);
        }
        if (!names.isEmpty()) {
            others.put("subjects", names);
        }
        return others;
    }
}
