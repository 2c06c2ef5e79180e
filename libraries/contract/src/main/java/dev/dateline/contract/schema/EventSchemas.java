package dev.dateline.contract.schema;

import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.dateline.contract.event.EventType;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The compiled schemas of the events, and ninjs 3.1's own. Thread-safe. */
public final class EventSchemas {

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            VersionFlag.V202012, factory -> factory.schemaLoaders(loaders -> loaders.add(new ClassPathSchemas())));

    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .pathType(PathType.JSON_POINTER)
            .locale(Locale.ROOT)
            .build();

    private static final SchemaValidator NINJS = compile(ClassPathSchemas.NINJS);
    private static final Map<EventType, SchemaValidator> EVENTS = events();

    private EventSchemas() {}

    /** The schema of an event's value; empty for a rejected record, whose value is the original's bytes. */
    public static Optional<SchemaValidator> of(EventType type) {
        return Optional.ofNullable(EVENTS.get(type));
    }

    /** The schema of a plain ninjs 3.1 object, which knows no member of ours. */
    public static SchemaValidator ninjs() {
        return NINJS;
    }

    private static Map<EventType, SchemaValidator> events() {
        Map<EventType, SchemaValidator> schemas = new EnumMap<>(EventType.class);
        for (EventType type : EventType.values()) {
            type.dataSchema().ifPresent(id -> schemas.put(type, compile(id)));
        }
        return schemas;
    }

    private static SchemaValidator compile(String id) {
        return new SchemaValidator(FACTORY.getSchema(SchemaLocation.of(id), CONFIG));
    }
}
