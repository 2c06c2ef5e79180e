package dev.dateline.contract.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Date-times on the wire always carry seconds and an offset, as JSON Schema's {@code date-time} asks (RFC 3339). */
final class DateTimes extends SimpleModule {

    DateTimes() {
        addSerializer(OffsetDateTime.class, new JsonSerializer<>() {
            @Override
            public void serialize(OffsetDateTime value, JsonGenerator json, SerializerProvider provider)
                    throws IOException {
                json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value));
            }
        });
    }
}
