package dev.dateline.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dateline.broker.BrokerOptions;
import dev.dateline.broker.KafkaBroker;
import dev.dateline.ingest.position.SourcePositions;
import dev.dateline.ingest.source.Batch;
import dev.dateline.ingest.source.Bell;
import dev.dateline.ingest.source.Share;
import dev.dateline.ingest.source.Source;
import dev.dateline.ingest.source.SourceFactory;
import dev.dateline.ingest.source.SourceState;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackpressureIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int ARTICLES = 60_000;
    /** The batch that is being committed and the one that is read ahead. */
    private static final long READ_BEYOND_KAFKA = 2L * 4_000;

    @TempDir
    private Path folder;

    private final AtomicLong handedOut = new AtomicLong();

    @Test
    void readsNoFurtherThanABatchAheadWhileTheBrokerHangsAndGoesOnAfterwards() throws Exception {
        write(Files.createDirectories(folder.resolve("news")).resolve("large.ndjson"));
        try (KafkaBroker broker = KafkaBroker.start(BrokerOptions.in(folder.resolve("broker")));
                IngestFixture fixture = new IngestFixture(broker.bootstrapServers())) {
            IngestFixture.Running run = fixture.start(source());
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> read(run) > 0);

            broker.pause();
            long readAtThePause = read(run);

            await().during(Duration.ofSeconds(4))
                    .atMost(Duration.ofSeconds(6))
                    .until(() -> handedOut.get() - read(run) <= READ_BEYOND_KAFKA);
            assertThat(handedOut.get()).isLessThan(ARTICLES);
            assertThat(read(run)).isLessThanOrEqualTo(readAtThePause + READ_BEYOND_KAFKA);
            broker.resume();
            await().atMost(PATIENCE).until(() -> read(run) == ARTICLES);
            assertThat(fixture.committed(fixture.topics.articles()))
                    .extracting(ConsumerRecord::key)
                    .hasSize(ARTICLES)
                    .doesNotHaveDuplicates();
        }
    }

    private static long read(IngestFixture.Running run) {
        return run.work().status().ledger().read();
    }

    private static void write(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < ARTICLES; i++) {
                out.write("{\"id\":\"" + i + "\",\"body\":\"" + "It rained in Ghent on Sunday. ".repeat(20) + "\"}\n");
            }
        }
    }

    private SourceFactory source() {
        SourceFactory news = IngestFixture.folder("news", folder.resolve("news"));
        return new SourceFactory() {
            @Override
            public String id() {
                return news.id();
            }

            @Override
            public Source open(SourcePositions positions, Share share, Bell bell) {
                return new Counted(news.open(positions, share, bell));
            }
        };
    }

    /** Counts the items that are handed out. */
    private final class Counted implements Source {

        private final Source source;

        Counted(Source source) {
            this.source = source;
        }

        @Override
        public Optional<Batch> read() throws InterruptedException {
            Optional<Batch> batch = source.read();
            batch.ifPresent(each -> handedOut.addAndGet(each.items()));
            return batch;
        }

        @Override
        public Instant nextRead() {
            return source.nextRead();
        }

        @Override
        public void committed(Batch batch) {
            source.committed(batch);
        }

        @Override
        public SourceState state() {
            return source.state();
        }

        @Override
        public void close() {
            source.close();
        }
    }
}
