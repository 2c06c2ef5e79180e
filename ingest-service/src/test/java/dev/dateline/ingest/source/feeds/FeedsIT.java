package dev.dateline.ingest.source.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dateline.contract.article.AltId;
import dev.dateline.contract.article.Article;
import dev.dateline.contract.article.ReadFrom;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.contract.position.FeedCursor;
import dev.dateline.fetch.http.AddressGuard;
import dev.dateline.fetch.http.Network;
import dev.dateline.fetch.http.WebClient;
import dev.dateline.fetch.http.WebSettings;
import dev.dateline.fetch.pace.HostTurns;
import dev.dateline.fetch.page.Web;
import dev.dateline.fetch.robots.Robots;
import dev.dateline.ingest.publish.IngestFixture;
import dev.dateline.ingest.source.AheadClock;
import dev.dateline.ingest.source.SourceState;
import dev.dateline.web.WebServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Feeds that change and break while ingest is killed in the middle of its visits. */
class FeedsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    /** A little longer than the longest interval. */
    private static final Duration DAY = Duration.ofHours(25);

    private static final int ROUNDS = 8;
    private static final List<String> FEEDS = List.of("/a.xml", "/b.xml", "/c.xml");

    private final AheadClock clock = new AheadClock();
    private final Random random = new Random(15);
    private final Served served = new Served();
    private final Map<String, Queue<WebServer.Sending>> faults = new ConcurrentHashMap<>();
    private final Map<String, List<Instant>> askedAt = new ConcurrentHashMap<>();
    private final Map<String, List<Served.Entry>> entries = new HashMap<>();
    /** What stood in a feed, by the tag that came with it. */
    private final Map<String, List<Served.Entry>> byTag = new HashMap<>();

    private final WebServer server = new WebServer(this::answer);
    private int written;

    @AfterEach
    void close() {
        server.close();
    }

    private WebServer.Sending answer(WebServer.Asked asked) {
        Instant now = clock.instant();
        askedAt.computeIfAbsent(asked.host(), host -> new CopyOnWriteArrayList<>())
                .add(now);
        askedAt.computeIfAbsent(asked.path(), path -> new CopyOnWriteArrayList<>())
                .add(now);
        WebServer.Sending fault =
                faults.getOrDefault(asked.path(), new ConcurrentLinkedQueue<>()).poll();
        return fault == null ? served.answer(asked) : fault;
    }

    private String address(String path) {
        return "http://" + path.charAt(1) + ".example:" + server.port() + path;
    }

    /** A process's own client and source. */
    private record Started(WebClient client, IngestFixture.Running run) {}

    private Started start(IngestFixture fixture) {
        Duration time = Duration.ofSeconds(20);
        WebSettings settings = new WebSettings(
                new AddressGuard(List.of(Network.of(WebServer.ADDRESS))),
                host -> List.of(InetAddress.getByName(WebServer.ADDRESS)),
                "Dateline/1",
                time,
                time);
        WebClient client = new WebClient(settings, new HostTurns(PAUSE, clock, clock), clock);
        Web web = new Web(client, new Robots(client, "dateline", clock));
        FeedsSettings feeds = new FeedsSettings(
                Optional.empty(),
                FEEDS.stream().map(this::address).toList(),
                FeedsFixture.settings(true, Optional.empty()));
        return new Started(client, fixture.start(List.of(FeedsSource.factory(feeds, () -> web, clock))));
    }

    private void kill(IngestFixture fixture, Started process) throws InterruptedException {
        fixture.kill(process.run());
        // A process that is killed takes its requests with it.
        process.client().close();
        await().until(server::isIdle);
    }

    /** Adds an entry to each feed, changes another and drops the oldest. */
    private void change() {
        for (String feed : FEEDS) {
            List<Served.Entry> now = new ArrayList<>(entries.getOrDefault(feed, List.of()));
            if (!now.isEmpty() && !feed.equals("/c.xml")) {
                Served.Entry old = now.get(random.nextInt(now.size()));
                now.set(now.indexOf(old), Served.Entry.whole(old.id(), "changed" + written++));
            }
            String id = feed.charAt(1) + "-" + written++;
            if (feed.equals("/c.xml")) {
                served.page("/page/" + id, "Title " + id, "The harbour was closed for all of day " + written + ".");
                now.add(Served.Entry.summary(id, "Closed on day " + written + "."));
            } else {
                now.add(Served.Entry.whole(id, "text" + written));
            }
            List<Served.Entry> last = List.copyOf(now.subList(Math.max(0, now.size() - 6), now.size()));
            entries.put(feed, last);
            byTag.put(served.feed(feed, last, Map.of("Cache-Control", "max-age=600")), last);
        }
    }

    private void breakSome() {
        faults.put("/a.xml", new ConcurrentLinkedQueue<>(List.of(WebServer.half("<rss version='2.0'><channel>"))));
        faults.put(
                "/b.xml",
                new ConcurrentLinkedQueue<>(List.of(WebServer.answer(503, Map.of("Retry-After", "900"), new byte[0]))));
    }

    @Test
    void everyEntryOfACommittedVisitIsThereOnceAndNoHostIsAskedTooMuch() throws Exception {
        try (IngestFixture fixture = new IngestFixture()) {
            for (int round = 0; round < ROUNDS; round++) {
                change();
                if (round % 3 == 1) {
                    breakSome();
                }
                clock.ahead(DAY);
                int enough = server.asked().size() + 1 + random.nextInt(5);
                Started process = start(fixture);
                await().atMost(PATIENCE)
                        .pollInterval(Duration.ofMillis(2))
                        .until(() -> server.asked().size() >= enough);
                kill(fixture, process);
                Started again = start(fixture);
                await().atMost(PATIENCE)
                        .until(() -> again.run().work().status().sources().get("web") instanceof SourceState.Visiting);
                kill(fixture, again);
            }
            change();
            clock.ahead(DAY);
            Started last = start(fixture);
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).until(() -> isAllRead(fixture));
            clock.ahead(DAY);
            int before = server.asked().size();
            await().atMost(PATIENCE).until(() -> server.asked().size() >= before + FEEDS.size());
            kill(fixture, last);

            List<Article> articles = fixture.committed(fixture.topics.articles()).stream()
                    .map(record -> read(record.value(), Article.class))
                    .toList();
            assertEachIsThereOnce(articles, positions(fixture));
            assertIsGentle(positions(fixture));
        }
    }

    private boolean isAllRead(IngestFixture fixture) {
        Map<String, FeedCursor> cursors = new HashMap<>();
        positions(fixture).forEach(position -> cursors.put(position.document(), (FeedCursor) position.cursor()));
        return FEEDS.stream().allMatch(feed -> {
            FeedCursor cursor = cursors.get(address(feed));
            return cursor != null && cursor.etag() != null && entries.get(feed).equals(byTag.get(cursor.etag()));
        });
    }

    private void assertEachIsThereOnce(List<Article> articles, List<DocumentPosition> positions) {
        Map<String, Long> byText = articles.stream()
                .collect(Collectors.groupingBy(article -> article.uri() + " " + first(article), Collectors.counting()));
        Map<String, Long> byUri = articles.stream().collect(Collectors.groupingBy(Article::uri, Collectors.counting()));
        int visits = 0;
        for (DocumentPosition position : positions) {
            String tag = ((FeedCursor) position.cursor()).etag();
            for (Served.Entry entry : tag == null ? List.<Served.Entry>of() : byTag.get(tag)) {
                String uri = articles.stream()
                        .map(Article::uri)
                        .filter(each -> each.endsWith("#" + entry.id()))
                        .findFirst()
                        .orElse("none of " + entry.id());
                if (entry.path().startsWith("/page")) {
                    assertThat(byUri.get(uri)).as(uri).isEqualTo(1);
                } else {
                    String text = entry.text().substring(0, entry.text().indexOf(' '));
                    assertThat(byText.get(uri + " " + text))
                            .as(uri + " " + text)
                            .isEqualTo(1);
                }
            }
            visits += tag == null ? 0 : 1;
        }
        assertThat(visits).isGreaterThanOrEqualTo(FEEDS.size());
        assertThat(articles)
                .extracting(article -> article.uri() + " " + hash(article))
                .doesNotHaveDuplicates();
        Map<String, Integer> versions = new HashMap<>();
        assertThat(articles).allSatisfy(article -> assertThat(article.version())
                .isEqualTo(Integer.toString(versions.merge(article.uri(), 1, Integer::sum))));
        assertThat(articles)
                .filteredOn(article -> article.sourcePosition().from() == ReadFrom.PAGE)
                .isNotEmpty();
    }

    private void assertIsGentle(List<DocumentPosition> positions) {
        assertThat(server.mostAtATime()).isEqualTo(1);
        for (String feed : FEEDS) {
            List<Instant> ofHost = askedAt.get(feed.charAt(1) + ".example:" + server.port());
            for (int i = 1; i < ofHost.size(); i++) {
                assertThat(Duration.between(ofHost.get(i - 1), ofHost.get(i))).isGreaterThanOrEqualTo(PAUSE);
            }
            for (DocumentPosition position : positions) {
                if (position.document().equals(address(feed))) {
                    FeedCursor cursor = (FeedCursor) position.cursor();
                    assertThat(askedAt.get(feed))
                            .as("%s visited %s, next %s", feed, cursor.visited(), cursor.nextVisit())
                            .noneMatch(time ->
                                    time.isAfter(cursor.visited().toInstant().plusMillis(1))
                                            && time.isBefore(cursor.nextVisit().toInstant()));
                }
            }
        }
    }

    private static List<DocumentPosition> positions(IngestFixture fixture) {
        return fixture.committed(fixture.topics.positions()).stream()
                .filter(record -> record.key().indexOf('/') > 0)
                .map(record -> read(record.value(), DocumentPosition.class))
                .toList();
    }

    private static String first(Article article) {
        String text = article.bodies().get(0).value();
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    private static String hash(Article article) {
        return article.altIds().stream()
                .filter(id -> AltId.SHA256.equals(id.role()))
                .map(AltId::value)
                .findFirst()
                .orElseThrow();
    }

    private static <T> T read(byte[] value, Class<T> type) {
        try {
            return ArticleJson.read(value, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
