package dev.dateline.ingest.source.feeds.visit;

import dev.dateline.contract.position.FeedCursor;
import dev.dateline.fetch.feed.Feeds;
import dev.dateline.fetch.page.PageText;
import dev.dateline.fetch.page.Pages;
import dev.dateline.formats.date.LenientDate;
import dev.dateline.formats.feed.FeedDocument;
import dev.dateline.formats.feed.FeedEntry;
import dev.dateline.formats.feed.Summary;
import dev.dateline.formats.item.Content;
import dev.dateline.formats.item.Draft;
import dev.dateline.formats.item.Item;
import dev.dateline.ingest.source.Kept;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what is new in a feed, and fetches the pages of what holds a summary. Serves one visit. */
final class Finder {

    /** Pages of one visit; a host's pause between makes it a minute. */
    private static final int MOST_PAGES = 30;

    private static final int MOST_ITEMS = 1_000;

    /** After so many tries the summary is published. */
    private static final int MOST_TRIES = 3;

    private final VisitSettings settings;
    private final Pages pages;
    private final Instant now;
    private final Standing standing;
    private final boolean first;
    private final List<Found> items = new ArrayList<>();
    private final List<Kept> kept = new ArrayList<>();
    private final Set<String> entries = new LinkedHashSet<>();
    private boolean unfinished;
    private int asked;

    Finder(VisitSettings settings, Pages pages, @Nullable FeedCursor before, Instant now) {
        this.settings = settings;
        this.pages = pages;
        this.now = now;
        standing = new Standing(before == null ? List.of() : before.entries());
        first = before == null || before.habit() == null;
    }

    /**
     * What is new in a feed that is known by a name.
     *
     * @throws InterruptedException where the thread is interrupted while it waits for a page
     */
    Findings find(FeedDocument feed, String document) throws InterruptedException {
        List<FeedItems.Named> named = FeedItems.of(feed, settings.origin(), document);
        for (FeedItems.Named each : named.subList(0, Math.min(named.size(), Feeds.MOST_ENTRIES))) {
            find(each);
        }
        boolean gap = !first
                && feed.complete()
                && standing.isGapBefore(named.stream().map(FeedItems.Named::key).toList());
        return new Findings(items, kept, List.copyOf(entries), unfinished, gap, named.size() > Feeds.MOST_ENTRIES);
    }

    private void find(FeedItems.Named each) throws InterruptedException {
        EntryKey key = each.key();
        Optional<EntryKey> had = standing.had(key);
        if (had.isPresent()) {
            keep(each.item(), had.get());
        } else if (isTooOld(each.entry())) {
            entries.add(key.toString());
        } else if (items.size() >= MOST_ITEMS) {
            unfinished = true;
        } else if (settings.pages()
                && each.entry() != null
                && each.item() instanceof Draft draft
                && Summary.is(each.entry())) {
            findOnPage(each, draft, standing.withTries(key));
        } else {
            add(each.item(), key);
        }
    }

    private void add(Item item, EntryKey key) {
        items.add(new Found(item, key.toString()));
        entries.add(key.toString());
    }

    private void keep(Item item, EntryKey key) {
        entries.add(key.toString());
        item.draft()
                .map(draft -> new Kept(draft.uri(), key.page() == null ? draft.contentSha256() : key.page()))
                .ifPresent(kept::add);
    }

    private boolean isTooOld(@Nullable FeedEntry entry) {
        return first
                && entry != null
                && settings.since().isPresent()
                && published(entry)
                        .filter(time -> time.isBefore(now.minus(settings.since().get())))
                        .isPresent();
    }

    /** When an entry was published, where it says so. */
    static Optional<Instant> published(FeedEntry entry) {
        return entry.date()
                .flatMap(date -> date.read(entry.order()))
                .map(LenientDate::start)
                .map(start -> start.toInstant());
    }

    private void findOnPage(FeedItems.Named each, Draft draft, EntryKey key) throws InterruptedException {
        if (asked >= MOST_PAGES) {
            unfinished = true;
            return;
        }
        asked++;
        PageText text = pages.read(
                String.valueOf(each.entry() == null ? null : each.entry().link()));
        if (text.mayPass() && key.tries() + 1 < MOST_TRIES) {
            entries.add(key.triedAgain().toString());
            unfinished = true;
            return;
        }
        Optional<Content> fuller = text.article().flatMap(page -> FullerText.of(draft.content(), page));
        Optional<Draft> onPage = fuller.map(content -> FeedItems.onPage(draft, content));
        add(
                onPage.orElse(draft),
                onPage.map(found -> key.onPage(found.contentSha256())).orElseGet(key::settled));
    }
}
