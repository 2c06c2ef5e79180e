package dev.dateline.stack.feeds;

import dev.dateline.fetch.page.Web;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Checks feeds, those of different hosts side by side. */
public final class FeedChecks {

    /** Hosts that are asked at a time. */
    private static final int HOSTS = 16;

    private FeedChecks() {}

    /**
     * Visits each feed once.
     *
     * @param now what ages are counted from
     * @param each is told each result as it comes, by threads of its own
     * @return in the order of the feeds
     * @throws InterruptedException where the thread is interrupted; what was under way ends soon
     */
    public static List<FeedCheck> of(List<ListedFeed> feeds, Web web, Instant now, Consumer<FeedCheck> each)
            throws InterruptedException {
        FeedChecker checker = new FeedChecker(web, now);
        Map<String, List<ListedFeed>> byHost = feeds.stream()
                .distinct()
                .collect(Collectors.groupingBy(ListedFeed::host, LinkedHashMap::new, Collectors.toList()));
        ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, Math.min(HOSTS, byHost.size())));
        try {
            List<Future<Map<ListedFeed, FeedCheck>>> hosts = new ArrayList<>();
            byHost.values().forEach(some -> hosts.add(threads.submit(() -> inTurn(some, checker, each))));
            Map<ListedFeed, FeedCheck> checks = new LinkedHashMap<>();
            for (Future<Map<ListedFeed, FeedCheck>> host : hosts) {
                checks.putAll(host.get());
            }
            return feeds.stream().distinct().map(checks::get).toList();
        } catch (ExecutionException e) {
            throw new IllegalStateException("checking feeds failed", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static Map<ListedFeed, FeedCheck> inTurn(
            List<ListedFeed> feeds, FeedChecker checker, Consumer<FeedCheck> each) throws InterruptedException {
        Map<ListedFeed, FeedCheck> checks = new LinkedHashMap<>();
        for (ListedFeed feed : feeds) {
            FeedCheck check = checked(feed, checker);
            each.accept(check);
            checks.put(feed, check);
        }
        return checks;
    }

    /** A fault of ours on what one server sent is that feed's alone. */
    private static FeedCheck checked(ListedFeed feed, FeedChecker checker) throws InterruptedException {
        try {
            return checker.check(feed);
        } catch (RuntimeException e) {
            return FeedCheck.unread(feed, "could not be read: " + e.getClass().getSimpleName());
        }
    }
}
