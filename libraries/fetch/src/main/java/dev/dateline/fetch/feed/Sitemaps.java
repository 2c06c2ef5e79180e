package dev.dateline.fetch.feed;

import dev.dateline.fetch.http.Answer;
import dev.dateline.fetch.http.Request;
import dev.dateline.fetch.http.WebClient;
import dev.dateline.formats.date.LenientDate;
import dev.dateline.formats.sitemap.Child;
import dev.dateline.formats.sitemap.SitemapPage;
import dev.dateline.formats.sitemap.SitemapReader;
import dev.dateline.formats.sitemap.SitemapReading;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads sitemaps in place of feeds; of an index the sitemaps in it, those that changed last first. Thread-safe. */
final class Sitemaps {

    /** Sitemaps of an index that are asked for in one visit. */
    private static final int MOST_CHILDREN = 5;

    private final WebClient client;

    Sitemaps(WebClient client) {
        this.client = client;
    }

    /**
     * The news in a sitemap as a feed; empty where the answer is none, or names no page.
     *
     * @param request that it is the answer to
     *
     * @throws InterruptedException where the thread is interrupted while it waits for its turn
     */
    Optional<FeedAnswer.Found> read(Answer answer, Request request) throws InterruptedException {
        return reading(answer)
                .lead(
                        pages -> SitemapFeed.of(pages.pages(), pages.complete())
                                .map(feed -> new FeedAnswer.Found(feed, answer)),
                        index -> ofIndex(index, answer, request),
                        none -> Optional.empty());
    }

    private static SitemapReading reading(Answer answer) {
        return SitemapReader.read(answer.body(), answer.headers().mediaType());
    }

    /** An index in an index is not followed (sitemaps.org), so that none leads round in a circle. */
    private Optional<FeedAnswer.Found> ofIndex(SitemapReading.Index index, Answer answer, Request request)
            throws InterruptedException {
        List<SitemapPage> pages = new ArrayList<>();
        boolean complete = true;
        for (Child child : newest(index, answer.route().address())) {
            Optional<Answer> fetched = client.fetch(request.of(child.address())).document();
            if (fetched.isPresent() && reading(Packed.unpacked(fetched.get())) instanceof SitemapReading.Pages some) {
                pages.addAll(some.pages());
                complete &= some.complete();
            } else {
                complete = false;
            }
        }
        return SitemapFeed.of(pages, complete).map(feed -> new FeedAnswer.Found(feed, answer.withoutValidators()));
    }

    private static List<Child> newest(SitemapReading.Index index, String self) {
        return index.sitemaps().stream()
                .filter(child -> !child.address().equals(self))
                .sorted(Comparator.comparing(Sitemaps::changed).reversed())
                .limit(MOST_CHILDREN)
                .toList();
    }

    private static OffsetDateTime changed(Child child) {
        LenientDate changed = child.changed();
        return changed == null ? OffsetDateTime.MIN : changed.start();
    }
}
