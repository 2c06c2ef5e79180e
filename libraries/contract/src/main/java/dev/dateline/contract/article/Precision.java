package dev.dateline.contract.article;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much of a publication date the source gave. */
public enum Precision {
    YEAR,
    MONTH,
    DAY,
    MINUTE,
    SECOND;

    /** The name on the wire. */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
