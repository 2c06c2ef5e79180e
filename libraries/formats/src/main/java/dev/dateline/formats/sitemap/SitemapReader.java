package dev.dateline.formats.sitemap;

import dev.dateline.formats.address.WebAddress;
import dev.dateline.formats.date.LenientDate;
import dev.dateline.formats.encoding.DocumentText;
import dev.dateline.formats.markup.Element;
import dev.dateline.formats.markup.TreeReader;
import dev.dateline.formats.sitemap.SitemapReading.NotASitemap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a sitemap from its bytes: a list of pages, or an index. Serves one document. */
public final class SitemapReader {

    private final List<SitemapPage> pages = new ArrayList<>();
    private final List<Child> sitemaps = new ArrayList<>();
    private int skipped;

    private SitemapReader() {}

    /**
     * Reads bytes; what they are is told by themselves.
     *
     * @param mediaType as HTTP gave it, asked for its {@code charset} alone
     */
    public static SitemapReading read(byte[] bytes, @Nullable String mediaType) {
        String text = DocumentText.of(bytes, mediaType);
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return new NotASitemap("nothing but white space");
        }
        return stripped.charAt(0) == '<' ? new SitemapReader().readXml(text) : PlainSitemap.read(text);
    }

    private SitemapReading readXml(String markup) {
        Optional<TreeReader.Tree> tree = TreeReader.read(markup, SitemapReader::isPiece, this::take);
        if (tree.isEmpty()) {
            return new NotASitemap("neither XML nor a list of addresses");
        }
        return switch (tree.get().root().name()) {
            case "urlset" -> new SitemapReading.Pages(pages, skipped, tree.get().complete());
            case "sitemapindex" -> new SitemapReading.Index(sitemaps, skipped);
            case "html" -> new NotASitemap("an HTML page, not a sitemap");
            default -> new NotASitemap("XML that is no sitemap");
        };
    }

    private static boolean isPiece(Element element) {
        return element.is("url") || element.is("sitemap");
    }

    private void take(Element element, TreeReader.Span span) {
        String address = element.first("loc")
                .map(loc -> WebAddress.page(loc.text(), null))
                .orElse(null);
        if (address == null || !span.complete()) {
            skipped++;
        } else if (element.is("url")) {
            pages.add(NewsElement.page(element, address));
        } else {
            sitemaps.add(new Child(address, date(element)));
        }
    }

    static @Nullable LenientDate date(Element element) {
        return element.first("lastmod")
                .flatMap(each -> LenientDate.parse(each.text()))
                .orElse(null);
    }
}
