package dev.dateline.formats.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.dateline.contract.article.AltId;
import dev.dateline.contract.article.Body;
import dev.dateline.contract.article.Headline;
import dev.dateline.contract.article.InfoSource;
import dev.dateline.formats.item.Content;
import dev.dateline.formats.page.date.PageDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what a page holds in the words of ninjs. */
final class PageArticle {

    private PageArticle() {}

    static Content of(Page page) {
        Optional<PageDate> date = Optional.ofNullable(page.published());
        return new Content(
                date.map(PageDate::published).orElse(null),
                date.map(each -> each.start().atOffset(ZoneOffset.UTC)).orElse(null),
                page.language(),
                page.headline() == null ? List.of() : List.of(Headline.of(page.headline())),
                page.paragraphs().isEmpty() ? List.of() : List.of(Body.of(page.body())),
                page.byline(),
                null,
                page.authors().stream()
                        .map(name -> new InfoSource(name, "author", Map.of()))
                        .toList(),
                page.address() == null
                        ? List.of()
                        : List.of(new AltId("url", page.address().toString())),
                others(page));
    }

    private static Map<String, JsonNode> others(Page page) {
        if (page.description() == null) {
            return Map.of();
        }
        ArrayNode descriptions = JsonNodeFactory.instance.arrayNode();
        descriptions
                .addObject()
                .put("role", "summary")
                .put("contentType", "text/plain")
                .put("value", page.description());
        return Map.of("descriptions", descriptions);
    }
}
