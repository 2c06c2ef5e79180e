package dev.dateline.stack.feeds;

import dev.dateline.contract.article.Body;
import dev.dateline.fetch.page.PageText;
import dev.dateline.fetch.page.Pages;
import dev.dateline.formats.feed.FeedDocument;
import dev.dateline.formats.feed.FeedEntry;
import dev.dateline.formats.feed.Summary;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The texts of the newest entries, as ingest would publish them; few pages are asked for. Serves one feed. */
final class EntrySample {

    private static final int ENTRIES = 20;
    private static final int PAGES = 3;

    private final List<Integer> words = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private int pagesAsked;
    private int fromFeed;
    private int fromPage;

    private EntrySample() {}

    /**
     * The sample of a feed.
     *
     * @throws InterruptedException where the thread is interrupted while it waits for a page
     */
    static EntrySample of(FeedDocument feed, Pages pages) throws InterruptedException {
        EntrySample sample = new EntrySample();
        List<FeedEntry> newest = feed.entries().stream()
                .sorted(Comparator.comparing(
                                (FeedEntry entry) -> EntryTimes.of(entry).orElse(OffsetDateTime.MIN))
                        .reversed())
                .limit(ENTRIES)
                .toList();
        for (FeedEntry entry : newest) {
            sample.take(entry, pages);
        }
        return sample;
    }

    private void take(FeedEntry entry, Pages pages) throws InterruptedException {
        String link = entry.link();
        if (link == null || !Summary.is(entry)) {
            addFromFeed(entry);
        } else if (pagesAsked < PAGES) {
            pagesAsked++;
            PageText text = pages.read(link);
            int own = words(entry.body());
            int found = text.article().map(page -> words(page.body())).orElse(0);
            if (found > own) {
                words.add(found);
                fromPage++;
            } else {
                addFromFeed(entry);
                text.failure().ifPresent(failures::add);
            }
        }
    }

    private void addFromFeed(FeedEntry entry) {
        words.add(words(entry.body()));
        fromFeed++;
    }

    private static int words(@Nullable String text) {
        Integer count = text == null || text.isBlank()
                ? Integer.valueOf(0)
                : Body.of(text).wordCount();
        return count == null ? 0 : count;
    }

    /** How many words an article has: the median, the lower of two. */
    Optional<Integer> median() {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(words.stream().sorted().toList().get((words.size() - 1) / 2));
    }

    /** Where the texts were. */
    Optional<String> from() {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(fromPage == 0 ? "feed" : fromFeed == 0 ? "page" : "feed and page");
    }

    int pagesAsked() {
        return pagesAsked;
    }

    /** Why pages had no text to give, a line each. */
    List<String> failures() {
        return List.copyOf(failures);
    }
}
