package dev.dateline.ingest.source.feeds;

import static dev.dateline.ingest.source.feeds.Served.Entry.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dateline.web.WebServer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Feeds that another instance of ingest visits, or may. */
class LostFeedsTest {

    /** Says something every few milliseconds, until the client goes away. */
    private static final WebServer.Sending DRIPPING = socket -> {
        OutputStream out = socket.getOutputStream();
        out.write("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
        try {
            while (true) {
                out.write(' ');
                LockSupport.parkNanos(5_000_000);
            }
        } catch (IOException e) {
            // It has gone.
        }
    };

    @Test
    void asksNothingUntilItIsCertainThatNobodyElseDoes() throws Exception {
        try (FeedsFixture web = new FeedsFixture(List.of("/feed.xml"))) {
            web.served.feed("/feed.xml", List.of(whole("a", "one")));
            web.hold(false);

            web.read();
            await().until(() -> web.looks() > 2);

            assertThat(web.server.asked()).isEmpty();
            web.hold(true);
            assertThat(web.visit()).hasSize(1);
        }
    }

    @Test
    void cutsARequestThatIsUnderWayWhereItsFeedIsLost() throws Exception {
        try (FeedsFixture web = new FeedsFixture(List.of("/feed.xml"))) {
            web.served.put("/feed.xml", DRIPPING);
            web.read();
            await().until(() -> !web.server.isIdle());

            web.lose();

            await().until(web.server::isIdle);
        }
    }
}
