package dev.dateline.ingest.source.feeds;

import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.contract.position.FeedCursor;
import dev.dateline.ingest.source.Batch;
import dev.dateline.ingest.source.Bell;
import dev.dateline.ingest.source.DocumentSlice;
import dev.dateline.ingest.source.Source;
import dev.dateline.ingest.source.SourceFactory;
import dev.dateline.ingest.source.SourceState;
import dev.dateline.ingest.source.feeds.list.FeedList;
import dev.dateline.ingest.source.feeds.visit.FeedAddress;
import dev.dateline.ingest.source.feeds.visit.Visited;
import dev.dateline.ingest.source.feeds.visit.Visitor;
import dev.dateline.ingest.source.feeds.visit.Web;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Visits feeds when they are due, and reads what is new in them. */
public final class FeedsSource implements Source {

    /** How often it is looked whether the list has changed. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    private static final int BATCH_ITEMS = 1_000;

    private final FeedsSettings settings;
    private final Clock clock;
    private final FeedList list;
    private final VisitThreads threads;
    private final Map<String, FeedCursor> cursors = new HashMap<>();
    private final Map<String, VisitedFeed> feeds = new LinkedHashMap<>();
    private Instant nextLook = Instant.MIN;
    private volatile SourceState state;

    private FeedsSource(
            FeedsSettings settings, Web web, Map<String, DocumentPosition> positions, Bell bell, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        list = new FeedList(settings.opml(), settings.addresses());
        threads = new VisitThreads(settings.source(), new Visitor(settings.visits(), web, clock), bell);
        positions.forEach((document, position) -> {
            if (position.cursor() instanceof FeedCursor cursor) {
                cursors.put(document, cursor);
            }
        });
        state = FeedsState.of(list, List.of(), clock.instant());
    }

    /** What opens the feeds with these settings; the web is had when it is opened first. */
    public static SourceFactory factory(FeedsSettings settings, Supplier<Web> web, Clock clock) {
        return new SourceFactory() {
            @Override
            public String id() {
                return settings.source();
            }

            @Override
            public Source open(Map<String, DocumentPosition> positions, Bell bell) {
                return new FeedsSource(settings, web.get(), positions, bell, clock);
            }
        };
    }

    @Override
    public Optional<Batch> read() {
        Instant now = clock.instant();
        boolean looks = !now.isBefore(nextLook);
        if (looks) {
            nextLook = now.plus(LOOK);
            if (list.look()) {
                take(list);
            }
        }
        Optional<Batch> batch = batch();
        begin(now);
        if (looks || batch.isPresent()) {
            state = FeedsState.of(list, feeds.values(), now);
        }
        return batch;
    }

    /** Adds the feeds that were added to the list, and takes out those that are not there any more. */
    private void take(FeedList list) {
        Map<String, VisitedFeed> before = Map.copyOf(feeds);
        feeds.clear();
        for (FeedAddress address : list.feeds()) {
            String document = address.document();
            VisitedFeed feed = before.get(document);
            feeds.put(document, new VisitedFeed(address, feed == null ? cursors.get(document) : feed.cursor()));
        }
    }

    private void begin(Instant now) {
        if (!threads.hasRoom()) {
            return;
        }
        List<VisitedFeed> due = feeds.values().stream()
                .filter(feed -> feed.due().filter(time -> !time.isAfter(now)).isPresent() && threads.mayBegin(feed))
                .sorted(Comparator.comparing(feed -> feed.due().orElse(Instant.MAX)))
                .toList();
        for (VisitedFeed feed : due) {
            if (threads.hasRoom() && threads.mayBegin(feed)) {
                threads.begin(feed);
            }
        }
    }

    /** What visits that ended found; of a feed that was taken out meanwhile nothing is kept. */
    private Optional<Batch> batch() {
        List<DocumentSlice> slices = new ArrayList<>();
        int items = 0;
        Optional<Visited> next = threads.take();
        while (next.isPresent()) {
            Visited visited = next.get();
            VisitedFeed feed = feeds.get(visited.document());
            if (feed != null) {
                feeds.put(visited.document(), feed.at(visited.cursor()));
                cursors.put(visited.document(), visited.cursor());
                slices.add(new DocumentSlice(visited.document(), visited.cursor(), visited.items()));
                items += visited.items().size();
            }
            next = items < BATCH_ITEMS ? threads.take() : Optional.empty();
        }
        return slices.isEmpty() ? Optional.empty() : Optional.of(new Batch(settings.source(), slices));
    }

    @Override
    public Instant nextRead() {
        if (threads.hasEnded()) {
            return Instant.MIN;
        }
        return feeds.values().stream()
                .filter(feed -> threads.hasRoom() && threads.mayBegin(feed))
                .flatMap(feed -> feed.due().stream())
                .filter(nextLook::isAfter)
                .min(Instant::compareTo)
                .orElse(nextLook);
    }

    @Override
    public SourceState state() {
        return state;
    }

    @Override
    public void close() {
        threads.close();
    }
}
