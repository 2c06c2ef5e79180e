package dev.dateline.ingest.source.feeds;

import dev.dateline.contract.position.FeedCursor;
import dev.dateline.ingest.source.SourceState;
import dev.dateline.ingest.source.feeds.list.FeedList;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says how the feeds of a source are. */
final class FeedsState {

    private static final int NAMED = 5;

    private FeedsState() {}

    static SourceState of(FeedList list, Collection<VisitedFeed> feeds, Instant now) {
        if (list.isMissing()) {
            return new SourceState.Missing(list.place(), "is not there");
        }
        List<VisitedFeed> failing = feeds.stream()
                .filter(feed -> feed.trouble().isPresent())
                .sorted(Comparator.comparing(FeedsState::tries).reversed())
                .toList();
        return new SourceState.Visiting(
                list.place(),
                feeds.size(),
                failing.size(),
                failing.stream().limit(NAMED).map(FeedsState::named).toList(),
                feeds.stream().mapToInt(VisitedFeed::gaps).sum(),
                (int) feeds.stream().filter(VisitedFeed::isGone).count(),
                feeds.stream()
                        .filter(feed -> feed.isSilent(now))
                        .map(feed -> feed.address().document())
                        .toList(),
                (int) feeds.stream()
                        .flatMap(feed -> feed.due().stream())
                        .filter(due -> !now.isBefore(due))
                        .count(),
                feeds.stream().flatMap(feed -> feed.lastSuccess().stream()).max(Instant::compareTo),
                feeds.stream()
                        .flatMap(feed -> feed.due().stream())
                        .filter(now::isBefore)
                        .min(Instant::compareTo),
                list.problems());
    }

    private static int tries(VisitedFeed feed) {
        return feed.trouble().map(FeedCursor.Trouble::tries).orElse(0);
    }

    private static String named(VisitedFeed feed) {
        Optional<FeedCursor.Trouble> trouble = feed.trouble();
        return feed.address() + " ("
                + trouble.map(each -> each.reason() + ", " + each.tries() + " times")
                        .orElse("") + ")";
    }
}
