package dev.dateline.formats.sitemap;

import java.util.List;

/** What bytes turned out to be. */
public sealed interface SitemapReading permits SitemapReading.Pages, SitemapReading.Index, SitemapReading.NotASitemap {

    /**
     * A list of pages.
     *
     * @param pages in the order of the document
     * @param skipped how many places of a page hold no address
     * @param complete whether the document was whole
     */
    record Pages(List<SitemapPage> pages, int skipped, boolean complete) implements SitemapReading {

        public Pages {
            pages = List.copyOf(pages);
        }
    }

    /**
     * A list of sitemaps. Those that are indexes again are not meant to be followed (sitemaps.org).
     *
     * @param sitemaps in the order of the document
     * @param skipped how many places of a sitemap hold no address
     */
    record Index(List<Child> sitemaps, int skipped) implements SitemapReading {

        public Index {
            sitemaps = List.copyOf(sitemaps);
        }
    }

    /**
     * Something else.
     *
     * @param detail what it is instead, for a person
     */
    record NotASitemap(String detail) implements SitemapReading {}
}
