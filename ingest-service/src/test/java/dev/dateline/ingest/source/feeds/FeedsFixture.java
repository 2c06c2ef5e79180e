package dev.dateline.ingest.source.feeds;

import static org.awaitility.Awaitility.await;

import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.contract.position.FeedCursor;
import dev.dateline.contract.position.Ledger;
import dev.dateline.fetch.http.AddressGuard;
import dev.dateline.fetch.http.Network;
import dev.dateline.fetch.http.WebClient;
import dev.dateline.fetch.http.WebSettings;
import dev.dateline.fetch.pace.HostTurns;
import dev.dateline.fetch.page.Web;
import dev.dateline.fetch.robots.Robots;
import dev.dateline.formats.item.Draft;
import dev.dateline.formats.item.Item;
import dev.dateline.formats.item.Origin;
import dev.dateline.ingest.position.SourcePositions;
import dev.dateline.ingest.source.Batch;
import dev.dateline.ingest.source.Bell;
import dev.dateline.ingest.source.DocumentSlice;
import dev.dateline.ingest.source.Kept;
import dev.dateline.ingest.source.Share;
import dev.dateline.ingest.source.Source;
import dev.dateline.ingest.source.SourceState;
import dev.dateline.ingest.source.feeds.schedule.Interval;
import dev.dateline.ingest.source.feeds.visit.VisitSettings;
import dev.dateline.web.SetClock;
import dev.dateline.web.WebServer;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Feeds of a test's own server, visited by a clock that the test sets ahead. */
final class FeedsFixture implements AutoCloseable {

    static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration ONE_LOOK = Duration.ofMillis(5);

    final SetClock clock = new SetClock();
    final Served served = new Served();
    final WebServer server = new WebServer(served::answer);
    private final SourcePositions positions = new SourcePositions("web");
    private final Optional<Path> opml;
    private final List<String> addresses;
    private final VisitSettings visits;
    private WebClient client;
    private List<Kept> kept = List.of();
    private final AtomicInteger looks = new AtomicInteger();
    private volatile boolean held = true;
    private Source source;

    FeedsFixture(List<String> paths) {
        this(Optional.empty(), paths, Optional.empty());
    }

    FeedsFixture(Optional<Path> opml, List<String> paths, Optional<Duration> since) {
        this.opml = opml;
        addresses = paths.stream().map(this::address).toList();
        visits = settings(true, since);
        client = client();
        source = open();
    }

    /** Of feeds that are visited as often, and remembered for as long, as they are where nothing else is configured. */
    static VisitSettings settings(boolean pages, Optional<Duration> since) {
        Interval interval = new Interval(Duration.ofMinutes(5), Duration.ofDays(1));
        return new VisitSettings(Origin.of("web"), pages, since, interval, Duration.ofDays(30));
    }

    private WebClient client() {
        AddressGuard guard = new AddressGuard(List.of(Network.of(WebServer.ADDRESS)));
        Duration time = Duration.ofSeconds(20);
        WebSettings settings = new WebSettings(
                guard, host -> List.of(InetAddress.getByName(WebServer.ADDRESS)), "Dateline/1", time, time);
        return new WebClient(settings, new HostTurns(PAUSE, clock, clock::until), clock);
    }

    String address(String path) {
        return "http://news.example:" + server.port() + path;
    }

    private Source open() {
        Web web = new Web(client, new Robots(client, "dateline", clock));
        return FeedsSource.factory(new FeedsSettings(opml, addresses, visits), () -> web, clock)
                .open(positions, Share.ALL.heldWhile(this::isHeld), new Bell());
    }

    private boolean isHeld() {
        looks.incrementAndGet();
        return held;
    }

    /** Whether it is certain that no other instance visits these feeds. */
    void hold(boolean certain) {
        held = certain;
    }

    /** How often the source looked whether it is. */
    int looks() {
        return looks.get();
    }

    /** What another instance is given is closed here. */
    void lose() {
        source.close();
    }

    /** Goes on as another process would, from what was committed. */
    void restart() {
        source.close();
        client.close();
        client = client();
        source = open();
    }

    /** What the next visits find, committed. */
    List<Item> visit() {
        Batch batch = await().pollInterval(ONE_LOOK)
                .until(this::read, Optional::isPresent)
                .orElseThrow();
        kept = batch.slices().stream().flatMap(slice -> slice.kept().stream()).toList();
        for (DocumentSlice slice : batch.slices()) {
            positions.put(new DocumentPosition("web", slice.document(), slice.cursor(), Ledger.EMPTY));
        }
        source.committed(batch);
        return batch.slices().stream().flatMap(slice -> slice.items().stream()).toList();
    }

    /** What still stood at the last of them. */
    List<Kept> kept() {
        return kept;
    }

    Optional<Batch> read() throws InterruptedException {
        return source.read();
    }

    /** Reads, where no visit is due. */
    boolean isQuiet() throws InterruptedException {
        return read().isEmpty() && source.nextRead().isAfter(clock.instant());
    }

    /** What they find after a time. */
    List<Item> visitAfter(Duration time) {
        clock.ahead(time);
        return visit();
    }

    FeedCursor cursor(String path) {
        return (FeedCursor) positions.get(address(path)).cursor();
    }

    SourceState.Visiting state() throws InterruptedException {
        source.read();
        return (SourceState.Visiting) source.state();
    }

    SourceState anyState() {
        return source.state();
    }

    static String id(Item item) {
        String uri = ((Draft) item).uri();
        return uri.substring(uri.indexOf('#') + 1);
    }

    static String text(Item item) {
        return ((Draft) item).content().bodies().get(0).value();
    }

    @Override
    public void close() {
        source.close();
        client.close();
        server.close();
    }
}
