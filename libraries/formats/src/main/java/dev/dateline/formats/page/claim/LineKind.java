package dev.dateline.formats.page.claim;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What an element says of the line in it, by {@code rel}, address and class.
 *
 * @param byline that it names an author
 * @param date that it holds a date
 */
record LineKind(boolean byline, boolean date) {

    /** Addresses under which sites keep the pages of their authors. */
    private static final Pattern AUTHOR_PAGE =
            Pattern.compile("/(?:authors?|autor|autores|autoren|auteurs?|autore|autori"
                    + "|journalists?|redaktion|people|profiles?|team|staff|writers?|reporters?|by)/[^/]+");

    private static final Set<String> BYLINES = Set.of(
            "byline", "bylines", "author", "authors", "autor", "autoren", "auteur", "autore", "writer", "reporter");

    private static final Set<String> DATES = Set.of(
            "date",
            "datetime",
            "time",
            "timestamp",
            "published",
            "pubdate",
            "publish",
            "publication",
            "datum",
            "fecha",
            "byline",
            "meta");

    static LineKind of(Element element) {
        boolean byline = element.attr("rel").equalsIgnoreCase("author")
                || (element.normalName().equals("a")
                        && AUTHOR_PAGE.matcher(element.attr("href")).find());
        boolean date = false;
        for (String token : ClassNames.tokens(element.attr("class"))) {
            byline |= BYLINES.contains(token);
            date |= DATES.contains(token);
        }
        return new LineKind(byline, date);
    }
}
