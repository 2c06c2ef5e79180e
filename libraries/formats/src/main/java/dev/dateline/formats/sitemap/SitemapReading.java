package dev.dateline.formats.sitemap;

import dev.dateline.formats.document.Then;
import java.util.List;

/** What bytes turned out to be. */
public sealed interface SitemapReading permits SitemapReading.Pages, SitemapReading.Index, SitemapReading.NotASitemap {

    /** What follows for a list of pages, for one of sitemaps, or for something else. */
    <T, E extends Exception> T lead(Then<Pages, T, E> ifPages, Then<Index, T, E> ifIndex, Then<NotASitemap, T, E> ifNot)
            throws E;

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

        @Override
        public <T, E extends Exception> T lead(
                Then<Pages, T, E> ifPages, Then<Index, T, E> ifIndex, Then<NotASitemap, T, E> ifNot) throws E {
            return ifPages.apply(this);
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

        @Override
        public <T, E extends Exception> T lead(
                Then<Pages, T, E> ifPages, Then<Index, T, E> ifIndex, Then<NotASitemap, T, E> ifNot) throws E {
            return ifIndex.apply(this);
        }
    }

    /**
     * Something else.
     *
     * @param detail what it is instead, for a person
     */
    record NotASitemap(String detail) implements SitemapReading {

        @Override
        public <T, E extends Exception> T lead(
                Then<Pages, T, E> ifPages, Then<Index, T, E> ifIndex, Then<NotASitemap, T, E> ifNot) throws E {
            return ifNot.apply(this);
        }
    }
}
