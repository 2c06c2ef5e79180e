package dev.dateline.fetch.feed;

import dev.dateline.formats.date.DayOrder;
import dev.dateline.formats.date.LenientDate;
import dev.dateline.formats.feed.EntryDate;
import dev.dateline.formats.feed.FeedDocument;
import dev.dateline.formats.feed.FeedEntry;
import dev.dateline.formats.feed.VisitHints;
import dev.dateline.formats.sitemap.SitemapPage;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages that a sitemap names as entries of a feed, which have a link and no text. */
final class SitemapFeed {

    /** A news sitemap has no more (Google's rule); of another one these are the newest. */
    private static final int MOST_PAGES = 1_000;

    private static final String DATE = "news:publication_date";

    private SitemapFeed() {}

    /** Where some of the pages are news, those alone; empty where there is none. */
    static Optional<FeedDocument> of(List<SitemapPage> pages, boolean complete) {
        List<SitemapPage> news = pages.stream().filter(SitemapFeed::isNews).toList();
        boolean isOfNews = !news.isEmpty();
        List<SitemapPage> newest = (isOfNews ? news : pages)
                .stream()
                        .sorted(Comparator.comparing(SitemapFeed::time).reversed())
                        .limit(MOST_PAGES)
                        .toList();
        return newest.isEmpty() ? Optional.empty() : Optional.of(feed(newest, isOfNews, complete));
    }

    private static boolean isNews(SitemapPage page) {
        return page.title() != null || page.published() != null || page.publisher() != null;
    }

    private static OffsetDateTime time(SitemapPage page) {
        return Stream.of(Optional.ofNullable(page.published()), Optional.ofNullable(page.changed()))
                .flatMap(Optional::stream)
                .map(LenientDate::start)
                .findFirst()
                .orElse(OffsetDateTime.MIN);
    }

    private static FeedDocument feed(List<SitemapPage> pages, boolean isOfNews, boolean complete) {
        String title = pages.stream()
                .map(SitemapPage::publisher)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new FeedDocument(
                isOfNews ? "news sitemap" : "sitemap",
                title,
                null,
                null,
                VisitHints.NONE,
                null,
                pages.stream().map(SitemapFeed::entry).toList(),
                List.of(),
                List.of(),
                complete);
    }

    private static FeedEntry entry(SitemapPage page) {
        return new FeedEntry(
                page.address(),
                page.address(),
                page.title(),
                null,
                List.of(),
                List.of(),
                null,
                Stream.ofNullable(page.published())
                        .map(date -> new EntryDate(written(date), DATE))
                        .toList(),
                List.of(),
                DayOrder.UNKNOWN,
                page.keywords(),
                page.language());
    }

    private static String written(LenientDate date) {
        return date.value() + (date.zone() == null ? "" : date.zone());
    }
}
