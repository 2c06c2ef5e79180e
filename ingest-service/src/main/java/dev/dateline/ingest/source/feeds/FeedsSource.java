package dev.dateline.ingest.source.feeds;

import dev.dateline.contract.position.FeedCursor;
import dev.dateline.fetch.page.Web;
import dev.dateline.ingest.position.SourcePositions;
import dev.dateline.ingest.source.Batch;
import dev.dateline.ingest.source.Bell;
import dev.dateline.ingest.source.DocumentSlice;
import dev.dateline.ingest.source.Share;
import dev.dateline.ingest.source.Source;
import dev.dateline.ingest.source.SourceFactory;
import dev.dateline.ingest.source.SourceState;
import dev.dateline.ingest.source.feeds.list.FeedList;
import dev.dateline.ingest.source.feeds.visit.FeedAddress;
import dev.dateline.ingest.source.feeds.visit.Visitor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Visits feeds when they are due, and reads what is new in them. */
public final class FeedsSource implements Source {

    /** How often it is looked whether the list has changed. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final FeedsSettings settings;
    private final Clock clock;
    private final FeedList list;
    private final Predicate<String> isOurs;
    private final Web web;
    private final VisitThreads threads;
    private final Handovers handovers;
    private final Map<String, FeedCursor> cursors = new HashMap<>();
    private final Map<String, VisitedFeed> feeds = new LinkedHashMap<>();
    private Instant nextLook = Instant.MIN;
    private volatile SourceState state;

    private FeedsSource(
            FeedsSettings settings,
            Web web,
            SourcePositions positions,
            Predicate<String> isOurs,
            Bell bell,
            Clock clock) {
        this.web = web;
        this.settings = settings;
        this.clock = clock;
        this.isOurs = isOurs;
        list = new FeedList(settings.opml(), settings.addresses());
        threads = new VisitThreads(settings.source(), new Visitor(settings.visits(), web, clock), bell);
        handovers = new Handovers(threads);
        positions.forEach(position -> {
            if (position.cursor() instanceof FeedCursor cursor) {
                cursors.put(position.document(), cursor);
                keepQuiet(cursor, web);
            }
        });
        state = FeedsState.of(list, List.of(), clock.instant());
    }

    /** What hosts asked for is kept to by the next process too. */
    private static void keepQuiet(FeedCursor cursor, Web web) {
        if (cursor.quiet() != null) {
            cursor.quiet().forEach((host, until) -> web.client().keepQuiet(host, until.toInstant()));
        }
    }

    /** What opens the feeds with these settings; the web is had when it is opened first. */
    public static SourceFactory factory(FeedsSettings settings, Supplier<Web> web, Clock clock) {
        return new SourceFactory() {
            @Override
            public String id() {
                return settings.source();
            }

            @Override
            public boolean isDivided() {
                return true;
            }

            /** The host's: one instance asks it, so that it is asked no more than one thing at a time. */
            @Override
            public String key(String document) {
                return id() + "/"
                        + FeedAddress.of(document).map(FeedAddress::host).orElse(document);
            }

            @Override
            public Source open(SourcePositions positions, Share share, Bell bell) {
                return new FeedsSource(
                        settings,
                        web.get().heldWhile(share::isHeld),
                        positions,
                        document -> share.has(key(document)),
                        bell,
                        clock);
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
            if (isOurs.test(document)) {
                VisitedFeed feed = before.get(document);
                feeds.put(document, new VisitedFeed(address, feed == null ? cursors.get(document) : feed.cursor()));
            }
        }
    }

    private void begin(Instant now) {
        if (!threads.hasRoom()) {
            return;
        }
        List<VisitedFeed> due = feeds.values().stream()
                .filter(feed -> feed.due().filter(time -> !time.isAfter(now)).isPresent() && mayBegin(feed))
                .sorted(Comparator.comparing(feed -> feed.due().orElse(Instant.MAX)))
                .toList();
        for (VisitedFeed feed : due) {
            if (threads.hasRoom() && mayBegin(feed)) {
                threads.begin(feed);
            }
        }
    }

    /** What visits that ended found; of a feed that was taken out meanwhile nothing is kept. */
    private Optional<Batch> batch() {
        List<DocumentSlice> slices = handovers.next(visited -> feeds.containsKey(visited.document()), visited -> {
            String document = visited.document();
            feeds.computeIfPresent(document, (name, feed) -> feed.at(visited.cursor()));
            cursors.put(document, visited.cursor());
        });
        return slices.isEmpty() ? Optional.empty() : Optional.of(new Batch(settings.source(), slices));
    }

    private boolean mayBegin(VisitedFeed feed) {
        return threads.mayBegin(feed) && !handovers.has(feed.address().document());
    }

    @Override
    public void committed(Batch batch) {
        handovers.committed();
    }

    @Override
    public Instant nextRead() {
        if (handovers.hasSome()) {
            return Instant.MIN;
        }
        return feeds.values().stream()
                .filter(feed -> threads.hasRoom() && mayBegin(feed))
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
        web.close();
        handovers.close();
    }
}
