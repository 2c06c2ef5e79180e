package dev.dateline.ingest.source.feeds.visit;

import dev.dateline.contract.position.FeedCursor;
import dev.dateline.formats.feed.FeedDocument;
import dev.dateline.formats.feed.FeedReader;
import dev.dateline.formats.feed.FeedReading;
import dev.dateline.ingest.source.feeds.http.Answer;
import dev.dateline.ingest.source.feeds.http.FetchOutcome;
import dev.dateline.ingest.source.feeds.http.Request;
import dev.dateline.ingest.source.feeds.http.Validators;
import dev.dateline.ingest.source.feeds.schedule.Habit;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Visits feeds. Thread-safe. */
public final class Visitor {

    private final VisitSettings settings;
    private final Web web;
    private final Pages pages;
    private final Clock clock;

    public Visitor(VisitSettings settings, Web web, Clock clock) {
        this.settings = settings;
        this.web = web;
        this.pages = new Pages(web);
        this.clock = clock;
    }

    /**
     * Visits a feed.
     *
     * @param before how far it was read
     * @throws InterruptedException where the thread is interrupted while it waits for its turn; nothing came of the visit
     */
    public Visited visit(FeedAddress feed, @Nullable FeedCursor before) throws InterruptedException {
        String address = before == null ? feed.document() : before.address();
        Validators known = before == null ? Validators.NONE : new Validators(before.etag(), before.lastModified());
        String credentials = address.equals(feed.document()) ? feed.credentials() : null;
        FetchOutcome outcome = web.client().fetch(new Request(address, credentials, known, Request.Kind.FEED));
        Cursors cursors = new Cursors(address, before, clock.instant());
        if (outcome instanceof FetchOutcome.Fetched fetched) {
            return read(feed, fetched.answer(), cursors);
        }
        return new Visited(feed.document(), unread(outcome, cursors), List.of());
    }

    /** What a visit comes to in which this code met a fault of its own. */
    public Visited broken(FeedAddress feed, @Nullable FeedCursor before, RuntimeException fault) {
        String address = before == null ? feed.document() : before.address();
        FeedCursor cursor = new Cursors(address, before, clock.instant())
                .failed(fault.getClass().getSimpleName(), Optional.empty());
        return new Visited(feed.document(), cursor, List.of());
    }

    private static FeedCursor unread(FetchOutcome outcome, Cursors cursors) {
        if (outcome instanceof FetchOutcome.NotModified same) {
            return cursors.unchanged(same.route(), same.headers());
        }
        if (outcome instanceof FetchOutcome.Gone) {
            return cursors.gone();
        }
        if (outcome instanceof FetchOutcome.TryAgain later) {
            return later.status() == 0 && later.notBefore().isPresent()
                    ? cursors.held(later.notBefore().get())
                    : cursors.failed("answered " + later.status(), later.notBefore());
        }
        String reason = outcome instanceof FetchOutcome.Refused refused
                ? refused.why().toString()
                : ((FetchOutcome.Failed) outcome).reason();
        return cursors.failed(reason, Optional.empty());
    }

    private Visited read(FeedAddress feed, Answer answer, Cursors cursors) throws InterruptedException {
        FeedReading reading = FeedReader.read(answer.body(), answer.headers().mediaType(), answer.uri());
        if (reading instanceof FeedReading.NotAFeed none) {
            return new Visited(
                    feed.document(), cursors.failed("no feed: " + none.detail(), Optional.empty()), List.of());
        }
        FeedDocument document = ((FeedReading.Read) reading).feed();
        Findings found = new Finder(settings, pages, cursors.before(), cursors.now()).find(document, feed.document());
        Findings kept = document.complete() ? found : withThoseBefore(found, cursors.before());
        FeedCursor cursor = cursors.read(
                answer.route(),
                answer.headers(),
                kept,
                habit(document, found, cursors),
                document.hints(),
                document.complete());
        return new Visited(feed.document(), cursor, found.items());
    }

    /** What a document that is not whole leaves out may stand in it still. */
    private static Findings withThoseBefore(Findings found, @Nullable FeedCursor before) {
        Set<String> entries = new LinkedHashSet<>(found.entries());
        entries.addAll(before == null ? List.of() : before.entries());
        return new Findings(found.items(), new ArrayList<>(entries), found.unfinished(), false);
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
