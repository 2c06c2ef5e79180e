package dev.dateline.ingest.source.feeds.visit;

import dev.dateline.contract.position.FeedCursor;
import dev.dateline.fetch.feed.FeedAnswer;
import dev.dateline.fetch.feed.Feeds;
import dev.dateline.fetch.http.Answer;
import dev.dateline.fetch.http.Request;
import dev.dateline.fetch.http.Validators;
import dev.dateline.fetch.memory.MemoryBudget;
import dev.dateline.fetch.page.Pages;
import dev.dateline.fetch.page.Web;
import dev.dateline.formats.feed.FeedDocument;
import dev.dateline.ingest.source.feeds.schedule.Habit;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Visits feeds. Thread-safe. */
public final class Visitor {

    private final VisitSettings settings;
    private final Web web;
    private final Feeds feeds;
    private final Pages pages;
    private final Clock clock;

    public Visitor(VisitSettings settings, Web web, Clock clock) {
        this.settings = settings;
        this.web = web;
        feeds = new Feeds(web);
        pages = new Pages(web);
        this.clock = clock;
    }

    /**
     * Visits a feed.
     *
     * @param before how far it was read
     * @throws InterruptedException where the thread is interrupted while it waits for its turn; nothing came of the visit
     */
    public Visited visit(FeedAddress feed, @Nullable FeedCursor before) throws InterruptedException {
        MemoryBudget.Lease lease = web.memory().lease();
        boolean ended = false;
        try {
            Visited visited = visit(feed, before, lease);
            ended = true;
            return visited;
        } finally {
            if (!ended) {
                lease.close();
            }
        }
    }

    private Visited visit(FeedAddress feed, @Nullable FeedCursor before, MemoryBudget.Lease lease)
            throws InterruptedException {
        Instant start = clock.instant();
        String address = before == null ? feed.document() : before.address();
        Validators known = before == null || isStale(before, start)
                ? Validators.NONE
                : new Validators(before.etag(), before.lastModified());
        String credentials = address.equals(feed.document()) ? feed.credentials() : null;
        Request request = new Request(address, credentials, known, Request.Kind.FEED, lease);
        boolean wasRead = before != null && before.habit() != null;
        FeedAnswer answer = wasRead ? feeds.fetch(request) : feeds.find(request);
        Cursors cursors = cursors(address, before, start);
        return answer.lead(
                found -> read(feed, found, cursors.at(found.found().orElse(address)), lease),
                none -> visited(feed, cursors.failed("no feed: " + none.detail(), Optional.empty()), lease),
                unread -> visited(feed, unread.outcome().lead(new WithoutDocument(cursors)), lease));
    }

    private Cursors cursors(String address, @Nullable FeedCursor before, Instant start) {
        return new Cursors(settings.interval(), address, before, clock.instant(), start, web.client()::quietSince);
    }

    private static Visited visited(FeedAddress feed, FeedCursor cursor, MemoryBudget.Lease lease) {
        lease.close();
        return new Visited(feed.document(), cursor, List.of(), List.of(), lease);
    }

    private boolean isStale(FeedCursor before, Instant now) {
        return before.read() == null
                || before.read().toInstant().plus(settings.readAnewAfter()).isBefore(now);
    }

    /** What a visit comes to in which this code met a fault of its own. */
    public Visited broken(FeedAddress feed, @Nullable FeedCursor before, Throwable fault) {
        String address = before == null ? feed.document() : before.address();
        FeedCursor cursor = cursors(address, before, clock.instant())
                .failed(fault.getClass().getSimpleName(), Optional.empty());
        return visited(feed, cursor, web.memory().lease());
    }

    private Visited read(FeedAddress feed, FeedAnswer.Found answered, Cursors cursors, MemoryBudget.Lease lease)
            throws InterruptedException {
        Answer answer = answered.answer();
        FeedDocument document = answered.feed();
        Findings found = new Finder(settings, pages, cursors.before(), cursors.now()).find(document, feed.document());
        Findings kept = document.complete() ? found : withThoseBefore(found, cursors.before());
        FeedCursor cursor = cursors.read(
                answer.route(),
                answer.headers(),
                kept,
                habit(document, found, cursors),
                document.hints(),
                document.complete());
        lease.shrink(found.items().stream().mapToLong(Found::bytes).sum());
        return new Visited(feed.document(), cursor, found.items(), found.kept(), lease);
    }

    /** What a document that is not whole leaves out may stand in it still. */
    private static Findings withThoseBefore(Findings found, @Nullable FeedCursor before) {
        Set<String> entries = new LinkedHashSet<>(found.entries());
        entries.addAll(before == null ? List.of() : before.entries());
        return new Findings(
                found.items(),
                found.kept(),
                entries.stream().limit(Feeds.MOST_ENTRIES).toList(),
                found.unfinished(),
                false,
                found.tooMany());
    }

    private static Habit habit(FeedDocument document, Findings found, Cursors cursors) {
        Instant now = cursors.now();
        Optional<Habit> before = cursors.habit();
        if (before.isEmpty()) {
            List<Instant> published = document.entries().stream()
                    .flatMap(entry -> Finder.published(entry).stream())
                    .toList();
            return Habit.first(published, now);
        }
        if (found.gap() && cursors.before() != null) {
            return before.get().gap(cursors.before().visited().toInstant(), now);
        }
        return found.items().isEmpty() ? before.get() : before.get().found(now);
    }
}
