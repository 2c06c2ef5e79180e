package dev.dateline.contract.enriched;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which text of the article an annotation lies in; absent on the wire it means the body. */
public enum In {
    HEADLINE,
    BODY;

    /** The name on the wire. */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
