package dev.dateline.formats.feed;

import dev.dateline.formats.markup.Element;
import dev.dateline.formats.markup.Namespace;
import java.util.List;
import java.util.Optional;

/** Finds who wrote an entry, or all entries of a feed, in an element. */
final class EntryAuthors {

    private EntryAuthors() {}

    static Authors of(Element element) {
        List<String> lines = element.elements()
                .filter(EntryAuthors::isAuthor)
                .map(EntryAuthors::line)
                .toList();
        Authors named = Authors.of(lines);
        if (named.byline() != null) {
            return named;
        }
        Authors podcast = Authors.of(element.elements()
                .filter(each -> each.is(Namespace.ITUNES, "author"))
                .map(Element::text)
                .toList());
        return podcast.byline() != null
                ? podcast
                : element.first("source").map(EntryAuthors::of).orElse(Authors.NONE);
    }

    private static boolean isAuthor(Element each) {
        return each.is("author")
                || each.is(Namespace.DUBLIN_CORE, "creator")
                || each.is(Namespace.DUBLIN_CORE, "author");
    }

    private static String line(Element author) {
        Optional<String> name = part(author, "name");
        return name.or(() -> part(author, "email")).orElseGet(() -> author.hasElements() ? "" : author.text());
    }

    private static Optional<String> part(Element author, String name) {
        return author.elements()
                .filter(each -> each.name().equals(name))
                .map(each -> each.text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
