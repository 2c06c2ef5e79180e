package dev.dateline.formats.sitemap;

import dev.dateline.formats.address.WebAddress;
import dev.dateline.formats.bytes.ByteWindow;
import dev.dateline.formats.document.DocumentHead;
import dev.dateline.formats.document.Format;
import dev.dateline.formats.document.ItemReader;
import dev.dateline.formats.encoding.DocumentText;
import dev.dateline.formats.item.ItemMaker;
import dev.dateline.formats.markup.MarkupScanner;
import dev.dateline.formats.markup.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Sitemaps, those of news among them: an item for each page that one names, without a body, which only the page has.
 *
 * <p>Its ending is that of many things, so that its first element tells it.
 */
public final class Sitemap implements Format {

    private static final Set<String> ROOTS = Set.of("urlset", "sitemapindex");
    private static final Set<String> XML = Set.of(".xml");

    @Override
    public String name() {
        return "sitemap";
    }

    /** None: {@code .xml} is a feed's, unless the bytes say otherwise. */
    @Override
    public Set<String> extensions() {
        return Set.of();
    }

    @Override
    public boolean recognises(DocumentHead head) {
        if (!head.isToldByBytes() && !head.isNamed(XML)) {
            return false;
        }
        if (head.firstByte() == '<' || head.isBinary()) {
            return ROOTS.contains(root(text(head)));
        }
        return head.isToldByBytes() && isListOfAddresses(text(head));
    }

    private static String text(DocumentHead head) {
        return DocumentText.of(head.first(), head.mediaType());
    }

    /** The name of the first element without its prefix, in lower case; empty where there is none. */
    private static String root(String markup) {
        MarkupScanner scanner = new MarkupScanner(markup);
        Token token = scanner.next();
        while (token != Token.START && token != Token.NOTHING) {
            token = scanner.next();
        }
        String name = token == Token.START ? scanner.value().toLowerCase(Locale.ROOT) : "";
        return name.substring(name.indexOf(':') + 1);
    }

    /** Begins with an address and holds little else; a slip among many addresses makes it no other kind of text. */
    private static boolean isListOfAddresses(String text) {
        List<String> lines = text.lines()
                .map(PlainSitemap::bare)
                .filter(line -> !line.isEmpty())
                .toList();
        long addresses = lines.stream().filter(Sitemap::isAddress).count();
        return !lines.isEmpty() && isAddress(lines.get(0)) && addresses * 2 > lines.size();
    }

    private static boolean isAddress(String line) {
        return line.startsWith("http") && line.indexOf(' ') < 0 && WebAddress.page(line, null) != null;
    }

    @Override
    public boolean mayHoldNul() {
        return true;
    }

    @Override
    public ItemReader reader(DocumentHead head, ByteWindow window, ItemMaker items, boolean ends) {
        return new SitemapItems(head, window, items);
    }
}
