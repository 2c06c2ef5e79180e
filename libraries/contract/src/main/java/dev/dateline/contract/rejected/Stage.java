package dev.dateline.contract.rejected;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which service rejected. */
public enum Stage {
    INGEST,
    ENRICH;

    /** The name on the wire. */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
