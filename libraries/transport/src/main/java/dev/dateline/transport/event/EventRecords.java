package dev.dateline.transport.event;

import dev.dateline.contract.event.EventType;
import dev.dateline.contract.event.HeaderNames;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Turns events into Kafka records: CloudEvents 1.0 in Kafka's binary content mode. */
public final class EventRecords {

    private static final Map<EventType, URI> DATA_SCHEMAS = dataSchemas();

    private EventRecords() {}

    /**
     * The record of an event.
     *
     * @param partition the partition number, or null for the one that the key's hash gives
     * @param extra further headers, by name
     */
    public static ProducerRecord<String, byte[]> record(
            String topic, @Nullable Integer partition, String key, Event event, Map<String, String> extra) {
        CloudEventBuilder cloudEvent = CloudEventBuilder.v1()
                .withId(HeaderText.of(event.id()))
                .withSource(event.source())
                .withType(event.type().type())
                .withTime(event.time())
                .withSubject(HeaderText.of(event.subject()))
                .withData(event.mediaType(), event.value());
        cloudEvent.withDataSchema(DATA_SCHEMAS.get(event.type()));
        ProducerRecord<String, byte[]> record = KafkaMessageFactory.<String>createWriter(topic, partition, null, key)
                .writeBinary(cloudEvent.build());
        extra.forEach(
                (name, value) -> record.headers().add(name, HeaderText.of(value).getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static Map<EventType, URI> dataSchemas() {
        Map<EventType, URI> schemas = new EnumMap<>(EventType.class);
        for (EventType type : EventType.values()) {
            type.dataSchema().map(URI::create).ifPresent(schema -> schemas.put(type, schema));
        }
        return schemas;
    }

    /** The CloudEvents source of what a configured source gives. */
    public static URI source(String id) {
        return URI.create("dateline://" + id);
    }

    /** A header's value, or null where the record has none of that name. */
    public static @Nullable String header(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** The name of a record's place, as {@link HeaderNames#ORIGIN} has it. */
    public static String origin(String topic, int partition, long offset) {
        return topic + "-" + partition + "-" + offset;
    }
}
