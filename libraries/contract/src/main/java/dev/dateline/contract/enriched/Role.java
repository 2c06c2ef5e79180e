package dev.dateline.contract.enriched;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which part of the article's frame an entity stands in, where it is not part of the story. */
public enum Role {
    BYLINE,
    DATELINE,
    AGENCY;

    /** The name on the wire. */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
