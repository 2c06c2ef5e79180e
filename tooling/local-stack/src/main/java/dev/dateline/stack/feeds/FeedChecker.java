package dev.dateline.stack.feeds;

import dev.dateline.fetch.feed.FeedAnswer;
import dev.dateline.fetch.feed.Feeds;
import dev.dateline.fetch.http.Request;
import dev.dateline.fetch.http.Target;
import dev.dateline.fetch.http.Validators;
import dev.dateline.fetch.page.Pages;
import dev.dateline.fetch.page.Web;
import dev.dateline.formats.feed.FeedDocument;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Visits one feed and says how it is. Thread-safe. */
final class FeedChecker {

    private final Feeds feeds;
    private final Pages pages;
    private final Instant now;

    FeedChecker(Web web, Instant now) {
        feeds = new Feeds(web);
        pages = new Pages(web);
        this.now = now;
    }

    FeedCheck check(ListedFeed feed) throws InterruptedException {
        Optional<Target> target = Target.of(feed.address());
        if (feed.wrong() != null || target.isEmpty()) {
            return FeedCheck.unread(feed, String.valueOf(feed.wrong()));
        }
        FeedAnswer answer =
                feeds.find(new Request(feed.name(), target.get().credentials(), Validators.NONE, Request.Kind.FEED));
        return answer.lead(
                found -> read(feed, found),
                none -> FeedCheck.unread(feed, "no feed: " + none.detail()),
                unread -> FeedCheck.unread(feed, unread.outcome().reason()));
    }

    private FeedCheck read(ListedFeed feed, FeedAnswer.Found answer) throws InterruptedException {
        FeedDocument document = answer.feed();
        EntrySample sample = EntrySample.of(document, pages);
        Optional<OffsetDateTime> newest = EntryTimes.newest(document);
        List<String> faults = document.entries().isEmpty() ? List.of("has no entries") : List.of();
        return new FeedCheck(
                feed.name(),
                faults.isEmpty(),
                document.title() == null || document.title().isBlank() ? feed.title() : document.title(),
                document.format(),
                answer.found().orElse(null),
                document.entries().size(),
                newest.orElse(null),
                sample.median().orElse(null),
                sample.from().orElse(null),
                faults,
                Remarks.of(answer, sample, newest, now));
    }
}
