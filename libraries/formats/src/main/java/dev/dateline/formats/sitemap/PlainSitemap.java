package dev.dateline.formats.sitemap;

import dev.dateline.formats.address.WebAddress;
import dev.dateline.formats.sitemap.SitemapReading.NotASitemap;
import java.util.ArrayList;
import java.util.List;

/** Reads a sitemap in plain text: an address a line (sitemaps.org). */
final class PlainSitemap {

    private PlainSitemap() {}

    static SitemapReading read(String text) {
        List<SitemapPage> pages = new ArrayList<>();
        int skipped = 0;
        for (String line : text.lines().toList()) {
            String written = bare(line);
            String address = WebAddress.page(written, null);
            if (address != null) {
                pages.add(new SitemapPage(address, null, null, null, null, null, null, List.of(), List.of()));
            } else if (!written.isEmpty()) {
                skipped++;
            }
        }
        return pages.isEmpty()
                ? new NotASitemap("a text without an address")
                : new SitemapReading.Pages(pages, skipped, true);
    }

    /** A line without the marks and spaces around what is written. */
    static String bare(String line) {
        return line.replace("\uFEFF", "").strip();
    }
}
