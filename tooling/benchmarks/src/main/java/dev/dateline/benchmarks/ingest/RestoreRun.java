package dev.dateline.benchmarks.ingest;

import dev.dateline.benchmarks.contest.PlainProducer;
import dev.dateline.benchmarks.contest.RunTopics;
import dev.dateline.benchmarks.figure.RestoreFigures;
import dev.dateline.contract.event.EventType;
import dev.dateline.contract.hash.Sha256;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.contract.position.ArticleVersion;
import dev.dateline.ingest.position.SourcePositions;
import dev.dateline.ingest.restore.Dealing;
import dev.dateline.ingest.restore.Known;
import dev.dateline.ingest.restore.Restorer;
import dev.dateline.ingest.restore.ShareTopics;
import dev.dateline.ingest.source.Bell;
import dev.dateline.ingest.source.Share;
import dev.dateline.ingest.source.Source;
import dev.dateline.ingest.source.SourceFactory;
import dev.dateline.transport.event.Event;
import dev.dateline.transport.event.EventRecords;
import dev.dateline.transport.transaction.Clients;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Restores a share of which many articles are known, as an instance does that a folder with so many comes to. */
public final class RestoreRun {

    private static final String SOURCE = "seeds";
    private static final int DAYS_KEPT = 30;

    private RestoreRun() {}

    /** With so many versions, none of them older than another. */
    public static RestoreFigures measure(Clients clients, int versions) throws InterruptedException {
        try (RunTopics topics = RunTopics.ofIngest(clients, "restore")) {
            ShareTopics shares = ShareTopics.of(topics.config());
            Dealing dealing = new Dealing(topics.config().partitions(), List.of(new Folder()));
            int share = share(dealing, topics.config().partitions());
            write(clients, shares, share, versions);
            long start = System.nanoTime();
            Known known = new Restorer(clients, "restore", shares, dealing, DAYS_KEPT)
                    .restore(Set.of(share), true)
                    .known()
                    .get(share);
            return new RestoreFigures(known.versions().size(), (System.nanoTime() - start) / 1e9);
        }
    }

    private static int share(Dealing dealing, int partitions) {
        return IntStream.range(0, partitions)
                .filter(partition -> dealing.share(partition).has(SOURCE))
                .findFirst()
                .orElseThrow();
    }

    private static void write(Clients clients, ShareTopics shares, int share, int versions) {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        try (PlainProducer producer = new PlainProducer(clients)) {
            for (int i = 0; i < versions; i++) {
                String uri = "dateline://" + SOURCE + "/2025/01/06/agency.ndjson#article-" + i;
                ArticleVersion version = new ArticleVersion(uri, 1, Sha256.hex(uri.getBytes(StandardCharsets.UTF_8)));
                Event event = Event.json(
                        EventType.ARTICLE_VERSION,
                        uri + "#1",
                        URI.create("dateline://" + SOURCE),
                        uri,
                        now,
                        ArticleJson.write(version));
                var unused = producer.send(EventRecords.record(shares.versions(), share, uri, event, Map.of()));
            }
            producer.deliver();
        }
    }

    /** Stands for the folder that the articles came from; nothing of it is read here. */
    private static final class Folder implements SourceFactory {

        @Override
        public String id() {
            return SOURCE;
        }

        @Override
        public Source open(SourcePositions positions, Share share, Bell bell) {
            throw new UnsupportedOperationException("nothing is read");
        }
    }
}
