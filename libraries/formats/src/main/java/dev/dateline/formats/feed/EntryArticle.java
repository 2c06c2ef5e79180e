package dev.dateline.formats.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.dateline.contract.article.AltId;
import dev.dateline.contract.article.Body;
import dev.dateline.contract.article.Headline;
import dev.dateline.contract.article.InfoSource;
import dev.dateline.contract.article.Published;
import dev.dateline.formats.date.LenientDate;
import dev.dateline.formats.item.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what an entry holds in the words of ninjs. */
public final class EntryArticle {

    private static final String PLAIN = "text/plain";

    private EntryArticle() {}

    /** The article of an entry; without a body where the entry has no text, which its page may have. */
    public static Content of(FeedEntry entry) {
        Optional<EntryDate> date = entry.date();
        Optional<LenientDate> read = date.flatMap(each -> each.read(entry.order()));
        return new Content(
                published(date, read),
                read.map(LenientDate::start).orElse(null),
                entry.language(),
                entry.title() == null ? List.of() : List.of(Headline.of(entry.title())),
                entry.body() == null ? List.of() : List.of(Body.of(entry.body())),
                entry.byline(),
                null,
                authors(entry.authors()),
                altIds(entry),
                others(entry));
    }

    private static @Nullable Published published(Optional<EntryDate> date, Optional<LenientDate> read) {
        return date.flatMap(given -> read.map(each -> each.published(given.from())))
                .orElse(null);
    }

    private static List<InfoSource> authors(List<String> names) {
        return names.stream()
                .map(name -> new InfoSource(name, "author", Map.of()))
                .toList();
    }

    private static List<AltId> altIds(FeedEntry entry) {
        List<AltId> altIds = new ArrayList<>();
        if (entry.id() != null) {
            altIds.add(new AltId("guid", entry.id()));
        }
        if (entry.link() != null) {
            altIds.add(new AltId("url", entry.link()));
        }
        return altIds;
    }

    private static Map<String, JsonNode> others(FeedEntry entry) {
        Map<String, JsonNode> others = new LinkedHashMap<>();
        ArrayNode descriptions = JsonNodeFactory.instance.arrayNode();
        for (String each : entry.summaries()) {
            descriptions
                    .addObject()
                    .put("role", "summary")
                    .put("contentType", PLAIN)
                    .put("value", each);
        }
        ArrayNode subjects = JsonNodeFactory.instance.arrayNode();
        entry.categories().forEach(each -> subjects.addObject().put("name", each));
        if (!descriptions.isEmpty()) {
            others.put("descriptions", descriptions);
        }
        if (!subjects.isEmpty()) {
            others.put("subjects", subjects);
        }
        return others;
    }
}
