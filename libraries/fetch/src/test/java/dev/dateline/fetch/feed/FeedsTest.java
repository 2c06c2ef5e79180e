package dev.dateline.fetch.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.fetch.http.PlayedWeb;
import dev.dateline.fetch.http.Request;
import dev.dateline.fetch.http.WebCase;
import dev.dateline.fetch.page.PageText;
import dev.dateline.fetch.page.Pages;
import dev.dateline.fetch.page.Web;
import dev.dateline.formats.feed.FeedEntry;
import dev.dateline.web.WebServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FeedsTest {

    private static final String SITE = "https://news.example/";
    private static final String RSS =
            "<rss version=\"2.0\"><channel><title>T</title><item><guid>1</guid><title>A</title></item></channel></rss>";

    private final Map<String, WebServer.Sending> site = new HashMap<>();

    static Stream<WebCase> indexes() {
        return WebCase.of(Set.of("sitemap-007"));
    }

    static Stream<WebCase> pages() {
        return WebCase.of(Set.of("ssrf-017"));
    }

    static Stream<WebCase> feeds() {
        return WebCase.of(Set.of("ssrf-016"));
    }

    private WebServer serve() {
        return new WebServer(asked -> site.getOrDefault(asked.path(), WebServer.answer(404, Map.of(), new byte[0])));
    }

    private static FeedAnswer find(Web web, String address) throws InterruptedException {
        return new Feeds(web).find(Request.of(address, Request.Kind.FEED));
    }

    private FeedAnswer find(String address) throws InterruptedException {
        try (WebServer server = serve();
                Web web = PlayedWeb.web(server)) {
            return find(web, address);
        }
    }

    private static String sitemap(String... paths) {
        StringBuilder pages =
                new StringBuilder("<urlset xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">");
        for (String path : paths) {
            pages.append("<url><loc>")
                    .append(SITE)
                    .append(path)
                    .append("</loc><news:news><news:title>Of ")
                    .append(path);
            pages.append("</news:title><news:publication_date>2026-03-10T09:15:00+01:00</news:publication_date>");
            pages.append("</news:news></url>");
        }
        return pages.append("</urlset>").toString();
    }

    private static List<String> links(FeedAnswer answer) {
        return ((FeedAnswer.Found) answer)
                .feed().entries().stream().map(FeedEntry::link).toList();
    }

    @ParameterizedTest
    @MethodSource("indexes")
    void readsTheSitemapsOfAnIndexAndNotTheIndexAgain(WebCase each) throws InterruptedException {
        site.put(
                "/sitemap.xml",
                WebServer.ok("application/xml", each.given().get("body").textValue()));
        each.given().get("children").properties().forEach(child -> {
            String type = child.getValue().at("/headers/Content-Type").textValue();
            site.put(
                    child.getKey().substring(SITE.length() - 1),
                    WebServer.answer(
                            200, Map.of("Content-Type", type, "ETag", "\"1\""), WebCase.bytes(child.getValue())));
        });
        List<String> expected = new ArrayList<>();
        each.expected()
                .get("entries")
                .forEach(entry -> expected.add(entry.get("link").textValue()));
        try (WebServer server = serve();
                Web web = PlayedWeb.web(server)) {
            FeedAnswer answer = find(web, each.given().get("url").textValue());

            assertThat(links(answer)).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(server.asked()).hasSize(each.expected().get("requests").intValue());
            assertThat(((FeedAnswer.Found) answer)
                            .answer()
                            .headers()
                            .validators()
                            .etag())
                    .isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void asksForTheFeedOfAPageAndForNoPrivateAddress(WebCase each) throws InterruptedException {
        site.put("/", WebServer.ok("text/html", each.given().get("body").textValue()));
        site.put("/feed.xml", WebServer.ok("application/rss+xml", RSS));
        try (WebServer server = serve();
                Web web = PlayedWeb.web(server)) {
            FeedAnswer answer = find(web, each.given().get("url").textValue());

            JsonNode expected = each.expected().at("/feeds/0");
            assertThat(((FeedAnswer.Found) answer).found()).contains(expected.textValue());
            assertThat(server.asked()).extracting(WebServer.Asked::path).containsExactly("/", "/feed.xml");
        }
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void asksForNothingThatAFeedNamesAndIsPrivate(WebCase each) throws InterruptedException {
        site.put(
                "/feed.xml",
                WebServer.ok("application/rss+xml", each.given().get("body").textValue()));
        try (WebServer server = serve();
                Web web = PlayedWeb.web(server)) {
            FeedAnswer answer = find(web, each.given().get("url").textValue());
            String link = links(answer).get(0);

            assertThat(link).isEqualTo(each.expected().at("/entries/0/link").textValue());
            assertThat(new Pages(web).read(link)).isInstanceOf(PageText.None.class);
            assertThat(server.asked()).hasSize(1);
        }
    }

    @Test
    void findsTheNewsOfASiteWithoutAFeedInItsSitemaps() throws InterruptedException {
        site.put("/", WebServer.ok("text/html", "<!doctype html><html><title>News</title><p>Hello"));
        site.put(
                "/robots.txt",
                WebServer.ok("text/plain", "Sitemap: " + SITE + "pages.xml\nSitemap: " + SITE + "news.xml\n"));
        site.put("/pages.xml", WebServer.ok("application/xml", sitemap("about")));
        site.put("/news.xml", WebServer.ok("application/xml", sitemap("a", "b")));

        FeedAnswer answer = find(SITE);

        assertThat(links(answer)).containsExactly(SITE + "a", SITE + "b");
        assertThat(((FeedAnswer.Found) answer).found()).contains(SITE + "news.xml");
        FeedEntry entry = ((FeedAnswer.Found) answer).feed().entries().get(0);
        assertThat(entry.date().orElseThrow().read(entry.order()).orElseThrow().zone())
                .isEqualTo("+01:00");
    }

    @Test
    void whatWasAFeedIsNoneWhereAPageIsInItsPlace() throws InterruptedException {
        site.put(
                "/sport.xml",
                WebServer.ok(
                        "text/html", "<!doctype html><html><link rel=alternate type=application/rss+xml href=/all>"));
        site.put("/all", WebServer.ok("application/rss+xml", RSS));
        try (WebServer server = serve();
                Web web = PlayedWeb.web(server)) {
            FeedAnswer answer = new Feeds(web).fetch(Request.of(SITE + "sport.xml", Request.Kind.FEED));

            assertThat(answer).isInstanceOf(FeedAnswer.NotAFeed.class);
            assertThat(server.asked()).hasSize(1);
        }
    }

    @Test
    void aPageThatNamesAPageNamesNoFeed() throws InterruptedException {
        String page = "<!doctype html><html><link rel=alternate type=application/rss+xml href=/>";
        site.put("/", WebServer.ok("text/html", page));

        assertThat(find(SITE)).isInstanceOf(FeedAnswer.NotAFeed.class);
    }

    @Test
    void readsAFeedThatIsAPackedFile() throws IOException, InterruptedException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(RSS.getBytes(StandardCharsets.UTF_8));
        }
        site.put(
                "/feed.xml.gz", WebServer.answer(200, Map.of("Content-Type", "application/xml"), packed.toByteArray()));

        assertThat(((FeedAnswer.Found) find(SITE + "feed.xml.gz")).feed().entries())
                .hasSize(1);
    }

    @Test
    void aSitemapWithoutNewsGivesItsPages() throws InterruptedException {
        site.put(
                "/sitemap.xml",
                WebServer.ok(
                        "application/xml",
                        "<urlset><url><loc>" + SITE + "old</loc><lastmod>2025-01-01</lastmod></url><url><loc>" + SITE
                                + "new</loc><lastmod>2026-01-01</lastmod></url></urlset>"));

        assertThat(links(find(SITE + "sitemap.xml"))).containsExactly(SITE + "new", SITE + "old");
    }
}
