package dev.dateline.formats.feed;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.formats.address.WebAddress;
import dev.dateline.formats.date.DayOrder;
import dev.dateline.formats.html.HtmlText;
import dev.dateline.formats.html.MaybeHtml;
import dev.dateline.formats.markup.Surrogates;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes an entry of an item of JSON Feed. */
final class JsonItem {

    private JsonItem() {}

    static Entry read(JsonNode item, @Nullable String address) {
        Set<String> texts = new LinkedHashSet<>();
        add(texts, HtmlText.of(value(item, "content_html")));
        add(texts, HtmlText.ofPlain(value(item, "content_text")));
        add(texts, HtmlText.ofPlain(value(item, "summary")));
        String body = texts.isEmpty() ? null : texts.iterator().next();
        texts.remove(body);
        Authors authors = authors(item);
        String page = WebAddress.page(text(item, "url"), address);
        return new Entry(
                text(item, "id"),
                page == null ? WebAddress.page(text(item, "external_url"), address) : page,
                line(item, "title"),
                body,
                List.copyOf(texts),
                authors.names(),
                authors.byline(),
                dates(item, "date_published"),
                dates(item, "date_modified"),
                DayOrder.UNKNOWN,
                tags(item),
                LanguageTag.of(text(item, "language")));
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
        List<String> names = new ArrayList<>();
        for (JsonNode each : item.path("tags")) {
            Categories.add(names, each.isTextual() ? each.textValue() : null);
        }
        return names;
    }
}
