package dev.dateline.ingest.source.feeds.visit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.dateline.contract.article.Body;
import dev.dateline.contract.article.Headline;
import dev.dateline.contract.article.InfoSource;
import dev.dateline.formats.item.Content;
import dev.dateline.formats.page.Page;
import dev.dateline.formats.page.claim.PageDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the text of a page in the place of an entry's; what the entry said of it stays, the page fills in the rest. */
final class FullerText {

    private static final String DESCRIPTIONS = "descriptions";

    private FullerText() {}

    /** The article of both; empty where the page has no more text than the entry. */
    static Optional<Content> of(Content entry, Page page) {
        int before =
                entry.bodies().stream().mapToInt(body -> body.value().length()).sum();
        return page.body().length() > before ? Optional.of(joined(entry, page)) : Optional.empty();
    }

    private static Content joined(Content entry, Page page) {
        Optional<PageDate> date = Optional.ofNullable(page.published()).filter(each -> entry.published() == null);
        OffsetDateTime created = date.map(PageDate::start).orElse(entry.contentCreated());
        return new Content(
                date.map(PageDate::published).orElse(entry.published()),
                created,
                entry.language() == null ? page.language() : entry.language(),
                headlines(entry, page),
                List.of(Body.of(page.body())),
                entry.by() == null && entry.infoSources().isEmpty() ? page.byline() : entry.by(),
                entry.located(),
                entry.infoSources().isEmpty() && entry.by() == null ? authors(page) : entry.infoSources(),
                entry.altIds(),
                others(entry));
    }

    private static List<Headline> headlines(Content entry, Page page) {
        return entry.headlines().isEmpty() && page.headline() != null
                ? List.of(Headline.of(page.headline()))
                : entry.headlines();
    }

    private static List<InfoSource> authors(Page page) {
        return page.authors().stream()
                .map(name -> new InfoSource(name, "author", Map.of()))
                .toList();
    }

    /** What was the text is a summary now. */
    private static Map<String, JsonNode> others(Content entry) {
        if (entry.bodies().isEmpty()) {
            return entry.others();
        }
        Map<String, JsonNode> others = new LinkedHashMap<>(entry.others());
        ArrayNode descriptions = JsonNodeFactory.instance.arrayNode();
        descriptions
                .addObject()
                .put("role", "summary")
                .put("contentType", "text/plain")
                .put("value", entry.bodies().get(0).value());
        if (others.get(DESCRIPTIONS) instanceof ArrayNode before) {
            descriptions.addAll(before);
        }
        others.put(DESCRIPTIONS, descriptions);
        return others;
    }
}
