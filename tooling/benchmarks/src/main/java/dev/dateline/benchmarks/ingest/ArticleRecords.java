package dev.dateline.benchmarks.ingest;

import dev.dateline.contract.article.Article;
import dev.dateline.contract.event.EventType;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.formats.item.Draft;
import dev.dateline.formats.item.Item;
import dev.dateline.ingest.source.DocumentSlice;
import dev.dateline.ingest.source.PulledBatch;
import dev.dateline.ingest.source.SourceSet;
import dev.dateline.transport.event.Event;
import dev.dateline.transport.event.EventRecords;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Articles and nothing else: what a plain loop around the reader would send, with no version and no position kept. */
public final class ArticleRecords {

    private static final Duration POLL = Duration.ofMillis(200);

    private final ContestFolder documents;
    private final String topic;

    private ArticleRecords(ContestFolder documents, String topic) {
        this.documents = documents;
        this.topic = topic;
    }

    static ArticleRecords of(ContestFolder documents, String topic) {
        return new ArticleRecords(documents, topic);
    }

    /** Gives each article's record, as it is read. */
    void read(Consumer<ProducerRecord<String, byte[]>> sink) throws InterruptedException {
        long left = documents.articles();
        try (SourceSet sources = documents.open()) {
            while (left > 0) {
                Optional<PulledBatch> batch = sources.poll(POLL);
                if (batch.isPresent()) {
                    OffsetDateTime now = Clock.systemUTC()
                            .instant()
                            .truncatedTo(ChronoUnit.MILLIS)
                            .atOffset(ZoneOffset.UTC);
                    for (DocumentSlice slice : batch.get().batch().slices()) {
                        for (Item item : slice.items()) {
                            if (item instanceof Draft draft) {
                                sink.accept(record(draft, now));
                                left--;
                            }
                        }
                    }
                    sources.committed(batch.get());
                }
            }
        }
    }

    private ProducerRecord<String, byte[]> record(Draft draft, OffsetDateTime now) {
        Article article = draft.toArticle(1, now);
        Event event = Event.json(
                EventType.ARTICLE_PUBLISHED,
                article.uri() + "#" + article.version(),
                EventRecords.source(ContestFolder.SOURCE),
                article.uri(),
                now,
                ArticleJson.write(article));
        return EventRecords.record(topic, null, article.uri(), event, Map.of());
    }
}
