package dev.dateline.formats.sitemap;

import dev.dateline.formats.date.LenientDate;
import dev.dateline.formats.html.MaybeHtml;
import dev.dateline.formats.language.WrittenLanguage;
import dev.dateline.formats.markup.Element;
import dev.dateline.formats.markup.Namespace;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what a news sitemap says of a page; all of it may be absent. */
final class NewsElement {

    private static final Pattern COMMA = Pattern.compile(",");

    private NewsElement() {}

    static SitemapPage page(Element url, String address) {
        Optional<Element> news = in(url, "news");
        Optional<Element> publication = news.flatMap(each -> in(each, "publication"));
        return new SitemapPage(
                address,
                text(news, "title")
                        .map(MaybeHtml::line)
                        .filter(title -> !title.isEmpty())
                        .orElse(null),
                text(news, "publication_date").flatMap(LenientDate::parse).orElse(null),
                SitemapReader.date(url),
                text(publication, "name").map(MaybeHtml::line).orElse(null),
                text(publication, "language").map(WrittenLanguage::of).orElse(null),
                text(news, "access")
                        .map(access -> access.toLowerCase(Locale.ROOT))
                        .orElse(null),
                list(text(news, "genres")),
                list(text(news, "keywords")));
    }

    private static Optional<String> text(Optional<Element> element, String name) {
        return element.flatMap(each -> in(each, name))
                .map(each -> each.text().strip())
                .filter(text -> !text.isEmpty());
    }

    private static Optional<Element> in(Element element, String name) {
        return element.elements()
                .filter(each ->
                        each.namespace() == Namespace.NEWS && each.name().equals(name))
                .findFirst();
    }

    private static List<String> list(Optional<String> written) {
        return written.stream()
                .flatMap(text -> COMMA.splitAsStream(text))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
