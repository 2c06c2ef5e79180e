package dev.dateline.formats.feed;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.formats.address.WebAddress;
import dev.dateline.formats.date.DayOrder;
import dev.dateline.formats.html.HtmlText;
import dev.dateline.formats.html.MaybeHtml;
import dev.dateline.formats.language.WrittenLanguage;
import dev.dateline.formats.markup.Surrogates;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Makes an entry of an item of JSON Feed. */
final class JsonFeedItem {

    private JsonFeedItem() {}

    static FeedEntry read(JsonNode item, @Nullable String address) {
        Set<String> texts = new LinkedHashSet<>();
        add(texts, HtmlText.of(value(item, "content_html")));
        add(texts, HtmlText.ofPlain(value(item, "content_text")));
        add(texts, HtmlText.ofPlain(value(item, "summary")));
        String body = texts.isEmpty() ? null : texts.iterator().next();
        texts.remove(body);
        Authors authors = authors(item);
        return new FeedEntry(
                text(item, "id"),
                link(item, address),
                line(item, "title"),
                body,
                List.copyOf(texts),
                authors.names(),
                authors.byline(),
                dates(item, "date_published"),
                dates(item, "date_modified"),
                DayOrder.UNKNOWN,
                tags(item),
                WrittenLanguage.of(text(item, "language")));
    }

    /** The item's own page, else the one that it is about; an id is meant to be an address too. */
    private static @Nullable String link(JsonNode item, @Nullable String address) {
        return Stream.of(text(item, "url"), text(item, "external_url"))
                .map(reference -> WebAddress.page(reference, address))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> WebAddress.page(text(item, "id"), null));
    }

    private static void add(Set<String> texts, String text) {
        if (!text.isEmpty()) {
            texts.add(text);
        }
    }

    private static String value(JsonNode object, String name) {
        String text = text(object, name);
        return text == null ? "" : text;
    }

    /** A member that is a text or a number, without white space around it; absent where it is blank. */
    static @Nullable String text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        String text = value.isTextual() || value.isNumber() ? value.asText().strip() : "";
        return text.isEmpty() ? null : Surrogates.paired(text);
    }

    static @Nullable String line(JsonNode object, String name) {
        String line = MaybeHtml.folded(HtmlText.ofPlain(value(object, name)));
        return line.isEmpty() ? null : line;
    }

    /** Those of 1.1, else the one of 1.0. */
    static Authors authors(JsonNode object) {
        List<String> names = new ArrayList<>();
        for (JsonNode each : object.path("authors")) {
            names.add(value(each, "name"));
        }
        if (names.isEmpty()) {
            names.add(value(object.path("author"), "name"));
        }
        return Authors.of(names);
    }

    private static List<EntryDate> dates(JsonNode item, String name) {
        String text = text(item, name);
        return text == null ? List.of() : List.of(new EntryDate(text, name));
    }

    private static List<String> tags(JsonNode item) {
        return Categories.distinct(StreamSupport.stream(item.path("tags").spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue));
    }
}
