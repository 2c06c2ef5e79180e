package dev.dateline.contract.event;

import java.util.Arrays;
import java.util.Optional;

/** The CloudEvents types that Dateline writes, each with the schema of its value. */
public enum EventType {
    ARTICLE_PUBLISHED("dev.dateline.article.published.v1", "article"),
    ARTICLE_ENRICHED("dev.dateline.article.enriched.v1", "enriched-article"),
    /** Its value is the original's bytes, so it has no schema. */
    ARTICLE_REJECTED("dev.dateline.article.rejected.v1", null),
    ARTICLE_VERSION("dev.dateline.article.version.v1", "article-version"),
    SOURCE_POSITION("dev.dateline.source.position.v1", "source-position");

    private static final String SCHEMAS = "https://dateline.dev/schemas/";

    private final String type;
    private final String schema;

    EventType(String type, String schema) {
        this.type = type;
        this.schema = schema;
    }

    /** The value of {@code ce_type}. */
    public String type() {
        return type;
    }

    /** The value of {@code ce_dataschema}: the {@code $id} of the JSON Schema. */
    public Optional<String> dataSchema() {
        return Optional.ofNullable(schema).map(name -> SCHEMAS + name + ".v1.schema.json");
    }

    /** The schema's place on the class path. */
    public Optional<String> schemaResource() {
        return Optional.ofNullable(schema).map(name -> "/dev/dateline/contract/schema/" + name + ".v1.schema.json");
    }

    /** The type with that {@code ce_type}. */
    public static Optional<EventType> of(String type) {
        return Arrays.stream(values()).filter(each -> each.type.equals(type)).findFirst();
    }
}
