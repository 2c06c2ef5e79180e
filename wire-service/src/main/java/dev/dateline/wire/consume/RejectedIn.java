package dev.dateline.wire.consume;

import dev.dateline.contract.event.HeaderNames;
import dev.dateline.transport.event.EventRecords;
import dev.dateline.wire.rejected.OriginalText;
import dev.dateline.wire.rejected.RejectedItem;
import dev.dateline.wire.rejected.RejectedItems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.header.Headers;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The channel of what was rejected. */
@ApplicationScoped
public class RejectedIn {

    /** The channel's name. */
    public static final String CHANNEL = "rejected-in";

    private final RejectedItems items;

    RejectedIn(RejectedItems items) {
        this.items = items;
    }

    @Incoming(CHANNEL)
    @Acknowledgment(Acknowledgment.Strategy.POST_PROCESSING)
    void take(ConsumerRecords<String, byte[]> records) {
        records.forEach(record -> items.add(item(record)));
    }

    private static RejectedItem item(ConsumerRecord<String, byte[]> record) {
        Headers headers = record.headers();
        byte[] value = Objects.requireNonNullElse(record.value(), new byte[0]);
        return new RejectedItem(
                Instant.ofEpochMilli(record.timestamp()),
                header(headers, HeaderNames.STAGE),
                header(headers, HeaderNames.REASON),
                header(headers, HeaderNames.DETAIL),
                header(headers, HeaderNames.ORIGIN),
                EventRecords.header(headers, HeaderNames.CE_SOURCE),
                EventRecords.origin(record.topic(), record.partition(), record.offset()),
                OriginalText.of(value, length(headers, value)));
    }

    private static String header(Headers headers, String name) {
        return Objects.requireNonNullElse(EventRecords.header(headers, name), "");
    }

    /** That of the whole original, where the record has but its beginning. */
    private static long length(Headers headers, byte[] value) {
        return Optional.ofNullable(EventRecords.header(headers, HeaderNames.LENGTH))
                .filter(length -> length.matches("[0-9]{1,18}"))
                .map(Long::parseLong)
                .orElse((long) value.length);
    }
}
