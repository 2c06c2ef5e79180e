package dev.dateline.ingest.source.feeds;

import static dev.dateline.ingest.source.feeds.Served.Entry.summary;
import static dev.dateline.ingest.source.feeds.Served.Entry.whole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.article.ReadFrom;
import dev.dateline.formats.item.Item;
import dev.dateline.ingest.source.SourceState;
import dev.dateline.web.WebServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedsSourceTest {

    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    private Path folder;

    @Test
    void readsWhatIsNewOrHasChangedAndNothingTwice() {
        try (FeedsFixture web = new FeedsFixture(List.of("/feed.xml"))) {
            web.served.feed("/feed.xml", List.of(whole("a", "one"), whole("b", "two")));
            assertThat(web.visit()).extracting(FeedsFixture::id).containsExactly("a", "b");

            assertThat(web.visitAfter(DAY)).isEmpty();
            assertThat(web.server.asked().get(1).headers()).containsKey("if-none-match");

            web.served.feed("/feed.xml", List.of(whole("c", "three"), whole("a", "one"), whole("b", "changed")));
            web.restart();
            assertThat(web.visitAfter(DAY)).extracting(FeedsFixture::id).containsExactly("c", "b");
            assertThat(web.cursor("/feed.xml").entries()).hasSize(3);
        }
    }

    @Test
    void publishesTheFullerTextOfThePage() {
        try (FeedsFixture web = new FeedsFixture(List.of("/feed.xml"))) {
            web.served.page("/page/a", "Title a", "The harbour was closed for most of the day because of the storm.");
            web.served.feed("/feed.xml", List.of(summary("a", "The harbour was closed."), summary("b", "No page.")));

            List<Item> items = web.visit();

            assertThat(items).extracting(FeedsFixture::id).containsExactly("a", "b");
            assertThat(items).extracting(item -> item.position().from()).containsExactly(ReadFrom.PAGE, ReadFrom.FEED);
            assertThat(FeedsFixture.text(items.get(0))).contains("storm").contains("\n\n");
            assertThat(FeedsFixture.text(items.get(1))).isEqualTo("No page.");
            assertThat(web.visitAfter(DAY)).isEmpty();
        }
    }

    @Test
    void readsNoPageThatRobotsMayNot() {
        try (FeedsFixture web = new FeedsFixture(List.of("/feed.xml"))) {
            web.served.put("/robots.txt", WebServer.ok("text/plain", "User-agent: dateline\nDisallow: /page/\n"));
            web.served.page("/page/a", "Title a", "The harbour was closed for most of the day because of the storm.");
            web.served.feed("/feed.xml", List.of(summary("a", "The harbour was closed.")));

            assertThat(web.visit()).extracting(FeedsFixture::text).containsExactly("The harbour was closed.");
            assertThat(web.server.asked()).extracting(WebServer.Asked::path).doesNotContain("/page/a");
        }
    }

    @Test
    void readsNoPageThatIsNotOfThePublicInternet() {
        try (FeedsFixture web = new FeedsFixture(List.of("/feed.xml"))) {
            web.served.feed(
                    "/feed.xml",
                    List.of(
                            new Served.Entry("a", "A", "A router.", "http://10.0.0.8/admin"),
                            new Served.Entry(
                                    "b", "B", "This machine.", "http://0x7f.1:" + web.server.port() + "/page/b"),
                            new Served.Entry("c", "C", "Sent there.", "/page/c")));
            web.served.put("/page/c", WebServer.answer(302, Map.of("Location", "http://127.1/x"), new byte[0]));

            assertThat(web.visit()).extracting(item -> item.position().from()).containsOnly(ReadFrom.FEED);
            assertThat(web.server.asked())
                    .extracting(WebServer.Asked::path)
                    .containsExactly("/feed.xml", "/robots.txt", "/page/c");
        }
    }

    @Test
    void waitsForAPageThatCanNotBeHadNow() {
        try (FeedsFixture web = new FeedsFixture(List.of("/feed.xml"))) {
            web.served.put("/page/a", WebServer.answer(503, Map.of(), new byte[0]));
            web.served.put("/page/b", WebServer.answer(503, Map.of(), new byte[0]));
            web.served.feed("/feed.xml", List.of(summary("a", "The harbour was closed."), summary("b", "Never.")));

            assertThat(web.visit()).isEmpty();
            web.served.page("/page/a", "Title a", "The harbour was closed for most of the day because of the storm.");
            web.restart();
            assertThat(web.visitAfter(Duration.ofMinutes(6)))
                    .extracting(FeedsFixture::text)
                    .singleElement(InstanceOfAssertFactories.STRING)
                    .contains("storm");
            assertThat(web.visitAfter(Duration.ofMinutes(6)))
                    .extracting(FeedsFixture::text)
                    .containsExactly("Never.");
            assertThat(web.visitAfter(DAY)).isEmpty();
        }
    }

    @Test
    void comesNoSoonerThanItMay() throws Exception {
        try (FeedsFixture web = new FeedsFixture(List.of("/feed.xml"))) {
            web.served.feed("/feed.xml", List.of(whole("a", "one")), Map.of("Cache-Control", "max-age=7200"));
            web.visit();

            web.clock.ahead(Duration.ofMinutes(119));
            assertThat(web.isQuiet()).isTrue();
            web.restart();
            assertThat(web.isQuiet()).isTrue();
            assertThat(web.visitAfter(Duration.ofMinutes(1))).isEmpty();
        }
    }

    @Test
    void triesAFailingFeedWithGrowingPausesAndNamesIt() throws Exception {
        try (FeedsFixture web = new FeedsFixture(List.of("/feed.xml"))) {
            web.served.put("/feed.xml", WebServer.half("<rss>"));
            web.visit();
            web.visitAfter(Duration.ofMinutes(5));

            assertThat(web.state().failing()).isEqualTo(1);
            assertThat(web.state().worst().get(0)).contains("/feed.xml (the answer is not whole, 2 times)");
            web.clock.ahead(Duration.ofMinutes(9));
            assertThat(web.isQuiet()).isTrue();
            web.served.feed("/feed.xml", List.of(whole("a", "one")));
            assertThat(web.visitAfter(Duration.ofMinutes(1))).hasSize(1);
            assertThat(web.state().failing()).isZero();
        }
    }

    @Test
    void waitsAsLongAsTheServerAsks() throws Exception {
        try (FeedsFixture web = new FeedsFixture(List.of("/feed.xml", "/other.xml"))) {
            web.served.put("/feed.xml", WebServer.answer(429, Map.of("Retry-After", "3600"), new byte[0]));
            web.served.feed("/other.xml", List.of(whole("a", "one")));
            web.visit();
            web.visit();

            assertThat(web.server.asked()).hasSize(1);
            assertThat(web.state().failing()).isEqualTo(1);
            web.clock.ahead(Duration.ofMinutes(59));
            assertThat(web.isQuiet()).isTrue();
        }
    }

    @Test
    void endsAFeedThatIsGone() throws Exception {
        try (FeedsFixture web = new FeedsFixture(List.of("/feed.xml"))) {
            web.served.put("/feed.xml", WebServer.answer(410, Map.of(), new byte[0]));
            web.visit();
            web.restart();
            web.clock.ahead(DAY.multipliedBy(100));

            assertThat(web.isQuiet()).isTrue();
            assertThat(web.state().gone()).isEqualTo(1);
        }
    }

    @Test
    void followsAMoveForGoodOnceItHasStoodForSomeDays() {
        try (FeedsFixture web = new FeedsFixture(List.of("/old.xml"))) {
            web.served.put("/old.xml", WebServer.answer(301, Map.of("Location", "/new.xml"), new byte[0]));
            web.served.feed("/new.xml", List.of(whole("a", "one")));
            assertThat(web.visit()).hasSize(1);
            assertThat(web.cursor("/old.xml").address()).endsWith("/old.xml");

            assertThat(web.visitAfter(DAY.multipliedBy(4))).isEmpty();
            assertThat(web.cursor("/old.xml").address()).endsWith("/new.xml");
            web.served.feed("/new.xml", List.of(whole("a", "one"), whole("b", "two")));
            assertThat(web.visitAfter(DAY))
                    .extracting(Item::position)
                    .allSatisfy(position -> assertThat(position.document()).endsWith("/old.xml"));
        }
    }

    @Test
    void countsGapsAndTellsSilence() throws Exception {
        try (FeedsFixture web = new FeedsFixture(List.of("/feed.xml"))) {
            web.served.feed("/feed.xml", List.of(whole("a", "one"), whole("b", "two")));
            web.visit();
            web.served.feed("/feed.xml", List.of(whole("c", "three"), whole("d", "four")));
            assertThat(web.visitAfter(DAY)).hasSize(2);

            assertThat(web.state().gaps()).isEqualTo(1);
            assertThat(web.state().silent()).isEmpty();
            web.visitAfter(DAY.multipliedBy(20));
            assertThat(web.state().facts()).containsEntry("silent", 1).containsKey("silent ones");
        }
    }

    @Test
    void leavesOutWhatIsOldAtTheFirstVisit() {
        try (FeedsFixture web =
                new FeedsFixture(Optional.empty(), List.of("/feed.xml"), Optional.of(Duration.ofHours(1)))) {
            web.served.feed("/feed.xml", List.of(whole("a", "one")));
            assertThat(web.visit()).isEmpty();
            web.served.feed("/feed.xml", List.of(whole("b", "two"), whole("a", "one")));
            assertThat(web.visitAfter(DAY)).extracting(FeedsFixture::id).containsExactly("b");
        }
    }

    @Test
    void aFeedIsAddedAndTakenOutWithTheFile() throws Exception {
        Path opml = folder.resolve("my.opml");
        try (FeedsFixture web = new FeedsFixture(Optional.of(opml), List.of(), Optional.empty())) {
            web.served.feed("/a.xml", List.of(whole("a", "one")));
            web.served.feed("/b.xml", List.of(whole("b", "two")));
            assertThat(web.anyState()).isInstanceOf(SourceState.Missing.class);

            write(opml, web.address("/a.xml"));
            assertThat(web.visitAfter(Duration.ofSeconds(1)))
                    .extracting(FeedsFixture::id)
                    .containsExactly("a");
            write(opml, web.address("/a.xml"), web.address("/b.xml"));
            assertThat(web.visitAfter(Duration.ofSeconds(1)))
                    .extracting(FeedsFixture::id)
                    .containsExactly("b");
            Files.writeString(opml, "<opml><body><outline xmlUrl='");
            web.clock.ahead(Duration.ofSeconds(1));
            assertThat(web.state().feeds()).isEqualTo(2);
            assertThat(web.state().problems()).isNotEmpty();
            write(opml, web.address("/b.xml"));
            web.clock.ahead(Duration.ofSeconds(1));
            assertThat(web.state().feeds()).isEqualTo(1);
            assertThat(web.state().problems()).isEmpty();
        }
    }

    private static void write(Path opml, String... addresses) throws Exception {
        StringBuilder outlines = new StringBuilder();
        for (String address : addresses) {
            outlines.append("<outline type=\"rss\" text=\"x\" xmlUrl=\"")
                    .append(address)
                    .append("\"/>");
        }
        Files.write(
                opml, ("<opml version=\"2.0\"><body>" + outlines + "</body></opml>").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void findsTheFeedThatAPageNamesAndStaysWithIt() {
        try (FeedsFixture web = new FeedsFixture(List.of("/"))) {
            web.served.put("/", WebServer.ok("text/html", page("/feed.xml")));
            web.served.feed("/feed.xml", List.of(whole("1", "one")));
            web.served.feed("/other.xml", List.of(whole("9", "nine")));

            assertThat(web.visit()).extracting(FeedsFixture::id).containsExactly("1");

            web.served.put("/", WebServer.ok("text/html", page("/other.xml")));
            web.served.feed("/feed.xml", List.of(whole("2", "two"), whole("1", "one")));
            assertThat(web.visitAfter(Duration.ofDays(1)))
                    .extracting(FeedsFixture::id)
                    .containsExactly("2");

            web.served.put("/feed.xml", WebServer.ok("text/html", page("/other.xml")));
            assertThat(web.visitAfter(Duration.ofDays(1))).isEmpty();
            assertThat(web.cursor("/").trouble()).isNotNull();
            assertThat(web.server.asked()).extracting(WebServer.Asked::path).doesNotContain("/other.xml");
        }
    }

    @Test
    void readsTheNewsOfASitemapFromTheirPages() {
        try (FeedsFixture web = new FeedsFixture(List.of("/news.xml"))) {
            web.served.put(
                    "/news.xml",
                    WebServer.ok(
                            "application/xml",
                            "<urlset xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\"><url><loc>"
                                    + web.address("/pier") + "</loc><news:news><news:title>Pier</news:title>"
                                    + "<news:publication_date>2026-03-10T09:00:00Z</news:publication_date>"
                                    + "</news:news></url></urlset>"));
            web.served.page("/pier", "Pier", "The pier is open again to all who come by boat.");

            List<Item> items = web.visit();

            assertThat(items).hasSize(1);
            assertThat(FeedsFixture.text(items.get(0))).contains("open again");
            assertThat(web.cursor("/news.xml").trouble()).isNull();
        }
    }

    private static String page(String feed) {
        return "<!doctype html><html><link rel=\"alternate\" type=\"application/rss+xml\" href=\"" + feed
                + "\"></html>";
    }
}
