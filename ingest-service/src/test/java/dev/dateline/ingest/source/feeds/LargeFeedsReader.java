package dev.dateline.ingest.source.feeds;

import dev.dateline.contract.json.ArticleJson;
import dev.dateline.fetch.http.AddressGuard;
import dev.dateline.fetch.http.Network;
import dev.dateline.fetch.http.WebClient;
import dev.dateline.fetch.http.WebSettings;
import dev.dateline.fetch.pace.HostTurns;
import dev.dateline.fetch.pace.Waiting;
import dev.dateline.fetch.page.Web;
import dev.dateline.fetch.robots.Robots;
import dev.dateline.formats.item.Draft;
import dev.dateline.ingest.position.SourcePositions;
import dev.dateline.ingest.source.Batch;
import dev.dateline.ingest.source.Bell;
import dev.dateline.ingest.source.Share;
import dev.dateline.ingest.source.Source;
import dev.dateline.ingest.source.SourceState;
import dev.dateline.ingest.source.feeds.visit.VisitSettings;
import dev.dateline.web.WebServer;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A process of its own that visits the feeds that it is told of, as ingest does, and tells how many articles it read. */
final class LargeFeedsReader {

    private LargeFeedsReader() {}

    /** The articles are made as they are published, and two batches are held, as ingest does. */
    public static void main(String[] addresses) throws InterruptedException {
        // What is not configured keeps all that the client logs.
        Logger.getLogger("").setLevel(Level.OFF);
        Clock clock = Clock.systemUTC();
        Duration time = Duration.ofMinutes(2);
        WebSettings settings = new WebSettings(
                new AddressGuard(List.of(Network.of(WebServer.ADDRESS))),
                host -> List.of(InetAddress.getByName(WebServer.ADDRESS)),
                "Dateline/1",
                time,
                time);
        WebClient client =
                new WebClient(settings, new HostTurns(Duration.ofMillis(1), clock, Waiting.by(clock)), clock);
        VisitSettings visits = FeedsFixture.settings(false, Optional.empty());
        Source source = FeedsSource.factory(
                        new FeedsSettings(Optional.empty(), List.of(addresses), visits),
                        () -> new Web(client, new Robots(client, "dateline", clock)),
                        clock)
                .open(new SourcePositions("web"), Share.ALL, new Bell());
        Set<String> visited = new HashSet<>();
        Deque<Batch> held = new ArrayDeque<>();
        long articles = 0;
        long bytes = 0;
        long largest = 0;
        while (visited.size() < addresses.length || !held.isEmpty()) {
            Optional<Batch> batch = source.read();
            if (batch.isPresent()) {
                long ofBatch = 0;
                for (var slice : batch.get().slices()) {
                    visited.add(slice.document());
                    for (var item : slice.items()) {
                        articles++;
                        ofBatch += ArticleJson.write(((Draft) item).toArticle(1, OffsetDateTime.now(clock))).length;
                    }
                }
                bytes += ofBatch;
                largest = Math.max(largest, ofBatch);
                held.add(batch.get());
            }
            if (held.size() > 1 || (batch.isEmpty() && !held.isEmpty())) {
                source.committed(held.remove());
            }
            if (batch.isEmpty()) {
                Thread.sleep(20);
            }
        }
        SourceState.Visiting state = (SourceState.Visiting) source.state();
        System.out.println(articles + " articles, " + (bytes >> 20) + " MiB, " + (largest >> 20)
                + " MiB in a batch, failing " + state.failing() + " " + state.worst());
        source.close();
        client.close();
    }
}
