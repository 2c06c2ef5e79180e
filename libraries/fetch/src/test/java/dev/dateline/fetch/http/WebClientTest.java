package dev.dateline.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.MissingNode;
import dev.dateline.web.WebServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class WebClientTest {

    /** What a server of HTTP/2 begins with, and ends with: SETTINGS, and GOAWAY with nothing done (RFC 9113, section 6.8). */
    private static final WebServer.Sending GO_AWAY = socket -> socket.getOutputStream()
            .write(HexFormat.of().parseHex("000000040000000000" + "00000807000000000000000000" + "00000000"));

    private static final String ADDRESS = "https://news.example/feed.xml";

    private static FetchOutcome fetch(WebServer server, Duration whole) throws InterruptedException {
        try (PlayedWeb web = new PlayedWeb(server, MissingNode.getInstance(), List.of(), whole)) {
            return new WebClient(web, PlayedWeb.NO_TURNS, PlayedWeb.CLOCK)
                    .fetch(Request.of(ADDRESS, Request.Kind.FEED));
        }
    }

    private static FetchOutcome fetch(WebServer.Sending answer) throws InterruptedException {
        try (WebServer server = new WebServer(asked -> answer)) {
            return fetch(server, Duration.ofSeconds(20));
        }
    }

    private static void failed(FetchOutcome outcome, String reason) {
        assertThat(outcome).isInstanceOfSatisfying(FetchOutcome.Failed.class, failed -> assertThat(failed.reason())
                .contains(reason));
    }

    @Test
    void stopsWhereWhatIsUnpackedGetsTooLarge() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 64; i++) {
                out.write(spaces);
            }
        }

        failed(
                fetch(WebServer.answer(200, Map.of("Content-Encoding", "gzip"), packed.toByteArray())),
                "too large: more than 32 MiB");
    }

    @Test
    void stopsWhereABodyHasNoEnd() throws Exception {
        try (WebServer server = new WebServer(asked -> null)) {
            assertThat(server.asked()).isEmpty();
        }
        AtomicInteger count = new AtomicInteger();
        WebServer[] self = new WebServer[1];
        try (WebServer server = new WebServer(asked -> self[0].endless(count.getAndIncrement() == 0))) {
            self[0] = server;
            failed(fetch(server, Duration.ofSeconds(20)), "too large");
            failed(fetch(server, Duration.ofMillis(300)), "took longer");
        }
    }

    @Test
    void aBodyThatIsNotWholeIsNone() throws Exception {
        failed(fetch(WebServer.half("<rss/>")), "not whole");
        byte[] chunk = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n<rss/>\r\n"
                .getBytes(StandardCharsets.US_ASCII);
        failed(fetch(socket -> socket.getOutputStream().write(chunk)), "not whole");
        byte[] begun = "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n<rss>".getBytes(StandardCharsets.US_ASCII);
        assertThat(fetch(WebServer.reset(begun))).isInstanceOf(FetchOutcome.Failed.class);
        failed(
                fetch(WebServer.answer(200, Map.of("Content-Encoding", "gzip"), new byte[] {31, -117, 8, 0})),
                "not whole");
    }

    @Test
    void goesRoundInNoCircle() throws Exception {
        failed(fetch(WebServer.answer(302, Map.of("Location", "/feed.xml"), new byte[0])), "circle");
        AtomicInteger count = new AtomicInteger();
        try (WebServer server = new WebServer(
                asked -> WebServer.answer(302, Map.of("Location", "/" + count.getAndIncrement()), new byte[0]))) {
            failed(fetch(server, Duration.ofSeconds(20)), "more than 10 redirects");
            assertThat(server.asked()).hasSize(11);
        }
    }

    @Test
    void tellsWhatIsGoneAndWhatIsToComeLater() throws Exception {
        assertThat(fetch(WebServer.answer(410, Map.of(), new byte[0]))).isInstanceOf(FetchOutcome.Gone.class);
        assertThat(fetch(WebServer.answer(429, Map.of("Retry-After", "Tue, 10 Mar 2026 13:00:00 GMT"), new byte[0])))
                .isInstanceOfSatisfying(FetchOutcome.TryAgain.class, later -> assertThat(later.notBefore())
                        .contains(PlayedWeb.CLOCK.instant().plusSeconds(3600)));
    }

    @Test
    void connectsToWhatTheNameMeantWhenItWasLookedAt() throws Exception {
        AtomicInteger looks = new AtomicInteger();
        Names rebinding =
                host -> List.of(InetAddress.getByName(looks.getAndIncrement() == 0 ? WebServer.ADDRESS : "127.0.0.1"));
        AddressGuard guard = new AddressGuard(List.of(Network.of(WebServer.ADDRESS)));
        Duration time = Duration.ofSeconds(20);
        try (WebServer server = new WebServer(asked -> WebServer.ok("text/xml", "<rss/>"));
                WebClient client = new WebClient(
                        new WebSettings(guard, rebinding, "a", time, time), PlayedWeb.NO_TURNS, PlayedWeb.CLOCK)) {
            Request request = Request.of("http://rebind.example:" + server.port() + "/", Request.Kind.FEED);

            assertThat(client.fetch(request)).isInstanceOf(FetchOutcome.Fetched.class);
            assertThat(client.fetch(request)).isInstanceOf(FetchOutcome.Refused.class);
        }
    }

    @Test
    void asksForWhatNoAddressMayHold() throws IOException, InterruptedException {
        try (WebServer server = new WebServer(asked -> WebServer.ok("text/plain", asked.path()));
                PlayedWeb web = new PlayedWeb(server, MissingNode.getInstance(), List.of(), Duration.ofSeconds(20))) {
            WebClient client = new WebClient(web, PlayedWeb.NO_TURNS, PlayedWeb.CLOCK);

            FetchOutcome outcome =
                    client.fetch(Request.of("https://news.example/a|b\u00FC?c=%20#d", Request.Kind.FEED));

            assertThat(outcome).isInstanceOfSatisfying(FetchOutcome.Fetched.class, fetched -> assertThat(
                            new String(fetched.answer().body(), StandardCharsets.UTF_8))
                    .isEqualTo("/a|b%C3%BC?c=%20"));
        }
    }

    @Test
    void cutsTheRequestsOfOneThatIsClosedAndLeavesTheOthers() throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        AtomicBoolean answers = new AtomicBoolean();
        AtomicReference<WebServer> mute = new AtomicReference<>();
        try (WebServer server = new WebServer(asked -> answers.get()
                        ? WebServer.ok("text/xml", "<rss/>")
                        : mute.get().endless(false));
                PlayedWeb web = new PlayedWeb(server, MissingNode.getInstance(), List.of(), Duration.ofMinutes(10))) {
            mute.set(server);
            WebClient client = new WebClient(web, PlayedWeb.NO_TURNS, PlayedWeb.CLOCK);
            WebClient own = client.heldWhile(() -> true);
            Future<FetchOutcome> waiting = thread.submit(() -> own.fetch(Request.of(ADDRESS, Request.Kind.FEED)));
            await().until(() -> !server.isIdle());

            own.close();

            assertThat(waiting.get(1, TimeUnit.MINUTES)).isInstanceOf(FetchOutcome.Failed.class);
            answers.set(true);
            assertThat(own.fetch(Request.of(ADDRESS, Request.Kind.FEED))).isInstanceOf(FetchOutcome.Failed.class);
            assertThat(client.fetch(Request.of(ADDRESS, Request.Kind.FEED))).isInstanceOf(FetchOutcome.Fetched.class);
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    void readsNoStreamOfSound() throws Exception {
        failed(fetch(WebServer.ok("audio/mpeg", "ID3")), "no document: audio/mpeg");
    }

    @Test
    void asksOnceMoreWhereNothingWasAnswered() throws Exception {
        AtomicInteger count = new AtomicInteger();
        try (WebServer server = new WebServer(
                asked -> count.getAndIncrement() == 0 ? GO_AWAY : WebServer.ok("application/rss+xml", "<rss/>"))) {
            assertThat(fetch(server, Duration.ofSeconds(20))).isInstanceOf(FetchOutcome.Fetched.class);
            assertThat(server.asked()).hasSize(2);
        }
        try (WebServer server = new WebServer(asked -> socket -> {})) {
            failed(fetch(server, Duration.ofSeconds(20)), "closed before an answer");
            assertThat(server.asked()).hasSize(2);
        }
    }
}
