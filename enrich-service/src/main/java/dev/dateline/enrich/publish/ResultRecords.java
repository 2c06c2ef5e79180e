package dev.dateline.enrich.publish;

import dev.dateline.contract.article.Article;
import dev.dateline.contract.event.EventType;
import dev.dateline.contract.event.HeaderNames;
import dev.dateline.contract.rejected.Original;
import dev.dateline.contract.rejected.Stage;
import dev.dateline.enrich.annotate.Result;
import dev.dateline.transport.event.Event;
import dev.dateline.transport.event.EventRecords;
import dev.dateline.transport.event.Rejection;
import dev.dateline.transport.topic.TopicsConfig;
import dev.dateline.transport.trace.Tracing;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Makes the one record that follows from one consumed record, on the partition number that it came from. */
public final class ResultRecords {

    private final TopicsConfig topics;
    private final Clock clock;
    private final Tracing tracing;

    public ResultRecords(TopicsConfig topics, Clock clock, Tracing tracing) {
        this.topics = topics;
        this.clock = clock;
        this.tracing = tracing;
    }

    /** The enriched article, or the rejected original. */
    public ProducerRecord<String, byte[]> record(ConsumerRecord<String, byte[]> consumed, Result result) {
        String origin = EventRecords.origin(consumed.topic(), consumed.partition(), consumed.offset());
        OffsetDateTime now = clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
        ProducerRecord<String, byte[]> record = result.either(
                enriched -> enriched(consumed, enriched, origin, now),
                rejected -> rejected(consumed, rejected, origin, now));
        tracing.continueFrom(consumed.headers(), record);
        return record;
    }

    private ProducerRecord<String, byte[]> enriched(
            ConsumerRecord<String, byte[]> consumed, Result.Enriched enriched, String origin, OffsetDateTime now) {
        Article article = enriched.article();
        Event event = Event.json(
                EventType.ARTICLE_ENRICHED,
                article.uri() + "#" + article.version(),
                EventRecords.source(article.sourcePosition().source()),
                article.uri(),
                now,
                enriched.value());
        return EventRecords.record(
                topics.enriched(), consumed.partition(), article.uri(), event, Map.of(HeaderNames.ORIGIN, origin));
    }

    private ProducerRecord<String, byte[]> rejected(
            ConsumerRecord<String, byte[]> consumed, Result.Rejected rejected, String origin, OffsetDateTime now) {
        String mediaType = Objects.requireNonNullElse(
                EventRecords.header(consumed.headers(), HeaderNames.CONTENT_TYPE), Original.OCTETS);
        byte[] value = consumed.value() == null ? new byte[0] : consumed.value();
        Rejection rejection = new Rejection(
                Stage.ENRICH,
                origin,
                EventRecords.source(consumed.topic()),
                rejected.reason(),
                rejected.detail(),
                Original.of(value, mediaType));
        String key = consumed.key() == null ? origin : consumed.key();
        return rejection.record(topics.rejected(), consumed.partition(), key, now);
    }
}
