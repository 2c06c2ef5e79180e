package dev.dateline.transport.event;

import dev.dateline.contract.event.EventType;
import dev.dateline.contract.event.HeaderNames;
import dev.dateline.contract.rejected.Original;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.contract.rejected.Stage;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Something that was rejected, with its original.
 *
 * @param stage which service rejected it
 * @param origin where it comes from: a record's {@code topic-partition-offset}, or source, document and byte offset
 * @param source who it comes from, as a URI reference
 * @param reason why
 * @param detail what was wrong and where, for a person
 * @param original its bytes
 */
public record Rejection(Stage stage, String origin, URI source, Reason reason, String detail, Original original) {

    private static final int DETAIL_CHARS = 1000;

    /** The record that keeps it. */
    public ProducerRecord<String, byte[]> record(
            String topic, @Nullable Integer partition, String key, OffsetDateTime time) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(HeaderNames.ORIGIN, origin);
        headers.put(HeaderNames.STAGE, stage.wireName());
        headers.put(HeaderNames.REASON, reason.wireName());
        headers.put(HeaderNames.DETAIL, printable(detail));
        if (original.truncated()) {
            headers.put(HeaderNames.LENGTH, String.valueOf(original.length()));
            headers.put(HeaderNames.SHA256, Objects.requireNonNull(original.sha256()));
            headers.put(HeaderNames.TRUNCATED, "true");
        }
        Event event = new Event(
                EventType.ARTICLE_REJECTED, origin, source, key, time, original.mediaType(), original.bytes());
        return EventRecords.record(topic, partition, key, event, headers);
    }

    private static String printable(String detail) {
        String cut = detail.length() > DETAIL_CHARS ? detail.substring(0, DETAIL_CHARS) + "…" : detail;
        return cut.replaceAll("\\p{Cc}", " ");
    }
}
