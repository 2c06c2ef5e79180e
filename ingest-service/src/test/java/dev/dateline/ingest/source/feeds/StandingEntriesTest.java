package dev.dateline.ingest.source.feeds;

import static dev.dateline.ingest.source.feeds.Served.Entry.summary;
import static dev.dateline.ingest.source.feeds.Served.Entry.whole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.formats.item.Draft;
import dev.dateline.formats.item.Item;
import dev.dateline.ingest.source.Kept;
import dev.dateline.web.WebServer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is remembered of the entries that stand in a feed, and of the hosts that were asked. */
class StandingEntriesTest {

    private static final Duration DAY = Duration.ofHours(25);
    private static final Duration WEEK = Duration.ofDays(8);

    private static Kept kept(Item item) {
        Draft draft = (Draft) item;
        return new Kept(draft.uri(), draft.contentSha256());
    }

    @Test
    void allOfAFeedIsAskedForOnceAWeekThoughItsServerSaysThatNothingHasChanged() {
        try (FeedsFixture web = new FeedsFixture(List.of("/feed.xml"))) {
            web.served.page("/page/b", "Title b", "The harbour was closed for most of the day because of the storm.");
            web.served.feed("/feed.xml", List.of(whole("a", "one"), summary("b", "It was closed.")));
            List<Kept> published =
                    web.visit().stream().map(StandingEntriesTest::kept).toList();
            Instant last = web.clock.instant();
            int rounds = 0;

            for (int day = 0; day < 40; day++) {
                assertThat(web.visitAfter(DAY)).isEmpty();
                if (!web.kept().isEmpty()) {
                    assertThat(web.kept()).isEqualTo(published);
                    assertThat(Duration.between(last, web.clock.instant())).isLessThan(WEEK.plus(DAY));
                    last = web.clock.instant();
                    rounds++;
                }
            }

            assertThat(rounds).isBetween(4, 5);
            assertThat(web.server.asked())
                    .filteredOn(asked -> asked.headers().containsKey("if-none-match"))
                    .hasSizeGreaterThan(30);
        }
    }

    @Test
    void entriesThatLeaveAreForgotten() {
        try (FeedsFixture web = new FeedsFixture(List.of("/feed.xml"))) {
            for (int day = 0; day < 20; day++) {
                web.served.feed(
                        "/feed.xml", List.of(whole("n" + day, "new"), whole("o" + day, "other"), whole("x", "stays")));
                web.visitAfter(DAY);
                assertThat(web.cursor("/feed.xml").entries()).hasSize(3);
            }
        }
    }

    @Test
    void aFeedThatNeverIsWholeIsRememberedWithinBounds() {
        try (FeedsFixture web = new FeedsFixture(List.of("/feed.xml"))) {
            for (int day = 0; day < 3; day++) {
                int from = day * 6_000;
                String items = IntStream.range(from, from + 6_000)
                        .mapToObj(i -> "<item><guid>" + i + "</guid><description>Text</description></item>")
                        .collect(Collectors.joining());
                web.served.put(
                        "/feed.xml", WebServer.ok("text/xml", "<rss version='2.0'><channel>" + items + "<item><gu"));
                for (int i = 0; i < 7; i++) {
                    web.visitAfter(DAY);
                }
            }
            assertThat(web.cursor("/feed.xml").entries()).hasSize(10_000);
        }
    }

    @Test
    void ofAFeedWithVeryManyEntriesTheFirstAreReadAndItIsSaid() throws InterruptedException {
        try (FeedsFixture web = new FeedsFixture(List.of("/feed.xml"))) {
            String items = IntStream.range(0, 10_050)
                    .mapToObj(i -> "<item><guid>" + i + "</guid><description>Text</description></item>")
                    .collect(Collectors.joining());
            web.served.put(
                    "/feed.xml", WebServer.ok("text/xml", "<rss version='2.0'><channel>" + items + "</channel></rss>"));
            List<Item> all = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                all.addAll(web.visitAfter(DAY));
            }

            assertThat(all).hasSize(10_000);
            assertThat(web.cursor("/feed.xml").entries()).hasSize(10_000);
            assertThat(web.state().worst()).singleElement().asString().contains("more entries than are read");
        }
    }

    @Test
    void whatAVisitFoundComesInSlicesOfBoundedSizeAndIsReadOnAfterAnyOfThem() {
        try (FeedsFixture web = new FeedsFixture(List.of("/feed.xml"))) {
            String text = "word ".repeat(50_000);
            web.served.feed(
                    "/feed.xml",
                    IntStream.range(0, 40)
                            .mapToObj(i -> new Served.Entry("e" + i, "Title", text + i, "/whole/" + i))
                            .toList());
            List<Item> all = new ArrayList<>();
            Set<String> read = new HashSet<>();
            int slices = 0;
            while (read.size() < 40) {
                List<Item> items = web.visit();
                all.addAll(items);
                items.forEach(item -> read.add(FeedsFixture.id(item)));
                slices++;
                if (slices % 2 == 0) {
                    web.restart();
                }
            }

            assertThat(slices).isGreaterThan(4);
            assertThat(all).hasSize(40);
            assertThat(web.cursor("/feed.xml").entries()).hasSize(40);
        }
    }

    @Test
    void aHostThatAskedForQuietHasItFromTheNextProcessToo() throws InterruptedException {
        try (FeedsFixture web = new FeedsFixture(List.of("/busy.xml", "/other.xml"))) {
            web.served.put("/busy.xml", WebServer.answer(429, Map.of("Retry-After", "7200"), new byte[0]));
            web.served.feed("/other.xml", List.of(whole("a", "one")));
            web.visit();
            int asked = web.server.asked().size();

            web.restart();
            for (int i = 0; i < 20; i++) {
                web.clock.ahead(Duration.ofMinutes(5));
                if (!web.isQuiet()) {
                    Thread.sleep(5);
                }
            }

            assertThat(web.server.asked()).hasSize(asked);
            assertThat(web.cursor("/busy.xml").quiet()).containsOnlyKeys("news.example");
        }
    }

    @Test
    void aFeedOfManySmallEntriesTakesNoMoreThanItsFirst() {
        try (FeedsFixture web = new FeedsFixture(List.of("/feed.xml"))) {
            byte[] items = "<item><guid>1</guid></item>".repeat(300_000).getBytes(StandardCharsets.UTF_8);
            web.served.put(
                    "/feed.xml",
                    WebServer.ok(
                            "text/xml",
                            "<rss version='2.0'><channel>" + new String(items, StandardCharsets.UTF_8)
                                    + "</channel></rss>"));
            web.visit();

            assertThat(web.cursor("/feed.xml").entries()).hasSizeLessThanOrEqualTo(10_000);
        }
    }
}
