package dev.dateline.fetch.feed;

import dev.dateline.fetch.http.Answer;
import dev.dateline.fetch.http.Request;
import dev.dateline.fetch.http.Target;
import dev.dateline.fetch.page.Web;
import dev.dateline.formats.encoding.DocumentText;
import dev.dateline.formats.feed.FeedDiscovery;
import dev.dateline.formats.feed.FeedReader;
import dev.dateline.formats.feed.FeedReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Fetches feeds; of a page the feed that it names, of a site without one the news that its sitemaps name. Thread-safe. */
public final class Feeds {

    /** Entries of a feed that are looked at: with each 34 to 100 bytes in its position, that stays under a mebibyte. */
    public static final int MOST_ENTRIES = 10_000;

    /** What a page names and is tried at the most. */
    private static final int MOST_TRIED = 3;

    private static final String NEWS = "news";

    private final Web web;
    private final Sitemaps sitemaps;

    public Feeds(Web web) {
        this.web = web;
        sitemaps = new Sitemaps(web.client());
    }

    /**
     * Fetches the feed that is at an address.
     *
     * @throws InterruptedException where the thread is interrupted while it waits for its turn
     */
    public FeedAnswer fetch(Request request) throws InterruptedException {
        return read(request, false);
    }

    /**
     * Fetches the feed of an address, which may be that of a site. Not for one that was a feed before: what a page in its place
     * names would be another.
     *
     * @throws InterruptedException where the thread is interrupted while it waits for its turn
     */
    public FeedAnswer find(Request request) throws InterruptedException {
        return read(request, true);
    }

    private FeedAnswer read(Request request, boolean finds) throws InterruptedException {
        return web.client()
                .fetch(request)
                .either(fetched -> read(Packed.unpacked(fetched.answer()), request, finds), FeedAnswer.Unread::new);
    }

    private FeedAnswer read(Answer answer, Request request, boolean finds) throws InterruptedException {
        return reading(answer)
                .either(
                        read -> new FeedAnswer.Found(read.feed(), answer),
                        none -> instead(none, answer, request, finds));
    }

    private FeedAnswer instead(FeedReading.NotAFeed none, Answer answer, Request request, boolean finds)
            throws InterruptedException {
        Optional<FeedAnswer.Found> instead =
                switch (none.why()) {
                    case HTML_PAGE -> finds ? ofPage(answer, request) : Optional.empty();
                    case OTHER_XML, UNKNOWN -> sitemaps.read(answer, request);
                    case EMPTY, OTHER_JSON -> Optional.empty();
                };
        return instead.isPresent() ? instead.get() : new FeedAnswer.NotAFeed(none.detail());
    }

    private static FeedReading reading(Answer answer) {
        return FeedReader.read(
                DocumentText.of(answer.body(), answer.headers().mediaType()), answer.uri(), MOST_ENTRIES + 1);
    }

    private Optional<FeedAnswer.Found> ofPage(Answer page, Request request) throws InterruptedException {
        List<String> named =
                FeedDiscovery.feeds(DocumentText.of(page.body(), page.headers().mediaType()), page.uri());
        Optional<FeedAnswer.Found> feed = firstOf(named, request);
        return feed.isPresent()
                ? feed
                : firstOf(newsFirst(web.robots().sitemaps(page.route().address())), request);
    }

    private Optional<FeedAnswer.Found> firstOf(List<String> addresses, Request request) throws InterruptedException {
        for (String address : addresses.subList(0, Math.min(addresses.size(), MOST_TRIED))) {
            Optional<FeedAnswer.Found> feed = at(request.of(address));
            if (feed.isPresent()) {
                return feed;
            }
        }
        return Optional.empty();
    }

    /** What is named may be a feed or a sitemap, and no page that names another. */
    private Optional<FeedAnswer.Found> at(Request request) throws InterruptedException {
        Optional<Answer> fetched = web.client().fetch(request).document().map(Packed::unpacked);
        if (fetched.isEmpty()) {
            return Optional.empty();
        }
        Answer answer = fetched.get();
        Optional<FeedAnswer.Found> feed = reading(answer)
                .either(
                        read -> Optional.of(new FeedAnswer.Found(read.feed(), answer)),
                        none -> sitemaps.read(answer, request));
        return feed.map(found -> found.at(request.address()));
    }

    private static List<String> newsFirst(List<String> addresses) {
        List<String> sorted = new ArrayList<>(addresses.stream().distinct().toList());
        sorted.sort(Comparator.comparing(Feeds::isCalledNews).reversed());
        return sorted;
    }

    private static boolean isCalledNews(String address) {
        return Target.of(address).filter(target -> target.path().contains(NEWS)).isPresent();
    }
}
