package dev.dateline.stack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.stack.process.Installation;
import dev.dateline.web.SiteServer;
import dev.dateline.web.WebServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A host is left alone for two seconds between two requests, as for a user. */
@Execution(ExecutionMode.CONCURRENT)
class FeedsCheckTest {

    private static final String PAGE = "<!doctype html><html><head><meta property=og:type content=article><title>A pier"
            + "</title></head><body><article><h1>A pier</h1>"
            + ("<p>" + "The pier was opened again on Monday by the mayor of the town. ".repeat(10) + "</p>").repeat(3)
            + "</article></body></html>";

    @TempDir
    private Path home;

    private CommandLineRun run(String... arguments) {
        return CommandLineRun.of(new Installation(home), arguments);
    }

    private static WebServer.Sending answer(WebServer.Asked asked) {
        return switch (asked.path()) {
            case "/feed.xml" ->
                WebServer.ok(
                        "application/rss+xml",
                        "<rss version=\"2.0\"><channel><title>The \u202EQuay\u001b[31m Post</title><item><guid>1</guid>"
                                + "<title>A pier</title><link>/pier.html</link><description>Open again.</description>"
                                + "<pubDate>Tue, 10 Mar 2026 10:00:00 GMT</pubDate></item></channel></rss>");
            case "/pier.html" -> WebServer.ok("text/html", PAGE);
            case "/" ->
                WebServer.ok(
                        "text/html",
                        "<!doctype html><html><link rel=alternate type=application/rss+xml href=feed.xml>");
            default -> WebServer.answer(404, Map.of(), new byte[0]);
        };
    }

    @Test
    void tellsHowEachFeedIsAndFailsWhereOneIsBad() throws IOException {
        try (WebServer server = new WebServer(FeedsCheckTest::answer)) {
            String site = "http://" + WebServer.ADDRESS + ":" + server.port();
            Path list =
                    Files.writeString(home.resolve("feeds.txt"), "# mine\n" + site + "/\n\n" + site + "/gone\nnone\n");

            CommandLineRun run = run("feeds", "check", list.toString(), "--allow", WebServer.ADDRESS, "--json");

            assertThat(run.exitCode()).isEqualTo(1);
            JsonNode result = ArticleJson.mapper().readTree(run.results());
            assertThat(result.get("bad").intValue()).isEqualTo(2);
            JsonNode found = result.at("/feeds/0");
            assertThat(found.get("good").booleanValue()).isTrue();
            assertThat(found.get("found").textValue()).isEqualTo(site + "/feed.xml");
            assertThat(found.get("format").textValue()).isEqualTo("RSS 2.0");
            assertThat(found.get("entries").intValue()).isEqualTo(1);
            assertThat(found.get("newest").textValue()).startsWith("2026-03-10T10:00");
            assertThat(found.get("from").textValue()).isEqualTo("page");
            assertThat(found.get("words").intValue()).isGreaterThan(100);
            assertThat(result.at("/feeds/1/faults/0").textValue()).isEqualTo("answered 404");
            assertThat(result.at("/feeds/2/faults/0").textValue()).isEqualTo("is no address of http or https");
            assertThat(run.progress()).contains("checked 3 of 3: ");
            assertThat(server.mostAtATime()).isEqualTo(1);
        }
    }

    @Test
    void writesATableInWhichNoFeedSteersTheTerminal() {
        try (WebServer server = new WebServer(FeedsCheckTest::answer)) {
            String feed = "http://user:secret@" + WebServer.ADDRESS + ":" + server.port() + "/feed.xml";

            CommandLineRun run = run("feeds", "check", feed, "--allow", "127.0.0.0/8");

            assertThat(run.exitCode()).isZero();
            assertThat(run.results()).contains("RSS 2.0").contains("1 feed, all good");
            assertThat(run.results() + run.progress()).doesNotContain("\u001b", "\u202E", "secret");
        }
    }

    @Test
    void asksNoPrivateAddressUnlessItIsAllowed() {
        try (WebServer server = new WebServer(FeedsCheckTest::answer)) {
            String feed = "http://" + WebServer.ADDRESS + ":" + server.port() + "/feed.xml";

            assertThat(run("feeds", "check", feed).results()).contains("refused: private address");
            assertThat(run("read", feed).progress()).contains("refused: private address");
            assertThat(server.asked()).isEmpty();

            CommandLineRun read = run("read", feed, "--allow", WebServer.ADDRESS);
            assertThat(read.exitCode()).isZero();
            assertThat(read.results()).contains("A pier");
        }
    }

    @Test
    void saysWhatIsNoList() {
        assertThat(run("feeds", "check", home.resolve("none.opml").toString()).progress())
                .contains("there is no file");
        assertThat(run("feeds").exitCode()).isEqualTo(2);
        assertThat(run("feeds", "check", "http://a.example", "--allow", "ten").progress())
                .contains("is no network");
    }

    @Test
    void theSampleFeedsAreGoodAndTheirArticlesWhole() throws IOException {
        Path seeds = Path.of("../../seeds/web").toAbsolutePath().normalize();
        try (SiteServer site = new SiteServer(seeds, 0)) {
            String list = Files.readString(seeds.resolve("feeds.opml")).replace(":8084/", ":" + site.port() + "/");
            Path opml = Files.writeString(home.resolve("feeds.opml"), list);

            CommandLineRun run = run("feeds", "check", opml.toString(), "--allow", "127.0.0.1", "--json");

            assertThat(run.exitCode()).as(run.results()).isZero();
            for (JsonNode feed : ArticleJson.mapper().readTree(run.results()).get("feeds")) {
                assertThat(feed.get("words").intValue()).as(feed.toString()).isGreaterThan(150);
            }
        }
    }
}
