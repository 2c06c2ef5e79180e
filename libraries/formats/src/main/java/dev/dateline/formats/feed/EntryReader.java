package dev.dateline.formats.feed;

import dev.dateline.formats.date.DayOrder;
import dev.dateline.formats.language.WrittenLanguage;
import dev.dateline.formats.markup.Element;
import dev.dateline.formats.markup.Namespace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes an entry of its element, whatever format it stands in. */
final class EntryReader {

    private static final List<Predicate<Element>> TITLES = List.of(
            each -> each.is("title"),
            each -> each.is(Namespace.DUBLIN_CORE, "title"),
            each -> each.is(Namespace.MEDIA, "title"),
            each -> each.is(Namespace.ITUNES, "title"));

    private static final List<Predicate<Element>> IDS = List.of(
            each -> each.is("guid"), each -> each.is("id"), each -> each.is(Namespace.DUBLIN_CORE, "identifier"));

    private final Element entry;
    private final Scope scope;

    private EntryReader(Element entry, Scope scope) {
        this.entry = entry;
        this.scope = scope;
    }

    static FeedEntry read(Element entry, Scope scope) {
        return new EntryReader(entry, scope).read();
    }

    private FeedEntry read() {
        EntryTexts texts = EntryTexts.of(entry);
        Authors authors = EntryAuthors.of(entry);
        return new FeedEntry(
                id(),
                EntryLinks.choose(entry, scope),
                title(),
                texts.body(),
                texts.summaries(),
                authors.names(),
                authors.byline(),
                EntryDates.published(entry),
                EntryDates.updated(entry),
                DayOrder.UNKNOWN,
                Categories.of(entry),
                language(texts.from()));
    }

    private @Nullable String title() {
        for (Predicate<Element> each : TITLES) {
            for (Element element : entry.elements().filter(each).toList()) {
                String title = TextElement.line(element);
                if (!title.isEmpty()) {
                    return title;
                }
            }
        }
        return null;
    }

    private @Nullable String id() {
        for (Predicate<Element> each : IDS) {
            for (Element element : entry.elements().filter(each).toList()) {
                String id = element.text().strip();
                if (!id.isEmpty()) {
                    return element.is("id") ? absolute(id, element) : id;
                }
            }
        }
        return entry.attribute("about");
    }

    /** An id of Atom is an address (RFC 4287, section 4.2.6), also where it is written as a relative one. */
    private String absolute(String id, Element element) {
        String page = id.startsWith("/") ? scope.page(id, element) : null;
        return page == null ? id : page;
    }

    private @Nullable String language(@Nullable Element body) {
        String near = scope.language(body == null ? entry : body);
        if (near != null) {
            return near;
        }
        List<String> said = new ArrayList<>();
        entry.elements()
                .filter(each -> each.is(Namespace.DUBLIN_CORE, "language") || each.is("language"))
                .forEach(each -> said.add(each.text()));
        return said.isEmpty() ? null : WrittenLanguage.of(said.get(0));
    }
}
