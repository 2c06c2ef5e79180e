package dev.dateline.transport.event;

import dev.dateline.contract.event.EventType;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * A CloudEvent before it is a record.
 *
 * @param type its type, which names the schema of its value too
 * @param id unique within {@code source}
 * @param source who the event is about, as a URI reference
 * @param subject what the event is about
 * @param time when it was made
 * @param mediaType the media type of the value
 * @param value the value's bytes, taken over
 */
public record Event(
        EventType type, String id, URI source, String subject, OffsetDateTime time, String mediaType, byte[] value) {

    public Event {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(time, "time");
    }

    /** An event whose value is JSON of the contract. */
    public static Event json(EventType type, String id, URI source, String subject, OffsetDateTime time, byte[] value) {
        return new Event(type, id, source, subject, time, "application/json", value);
    }

    /** Names type and id, and none of the value. */
    @Override
    public String toString() {
        return "Event[" + type.type() + " " + id + ", " + value.length + " bytes]";
    }
}
