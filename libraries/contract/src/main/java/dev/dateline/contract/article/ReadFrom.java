package dev.dateline.contract.article;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the text of a feed's article was read from. */
public enum ReadFrom {
    /** The feed's entry itself. */
    FEED,
    /** The page that the entry links to, which had more of it. */
    PAGE;

    /** The name on the wire. */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
