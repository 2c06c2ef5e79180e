package dev.dateline.contract.enriched;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a date has its value.
 *
 * @param anchor the date it was counted from, absent where the text alone gives the value
 * @param anchorFrom where the anchor came from
 * @param rule the name of the rule that read it
 * @param direction which way from the anchor it lies, absent where the rule does not look either way
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Explain(
        @Nullable String anchor, @Nullable AnchorFrom anchorFrom, String rule, @Nullable Direction direction) {

    public Explain {
        Objects.requireNonNull(rule, "rule");
    }

    /** Where an anchor came from. */
    public enum AnchorFrom {
        /** The publication date. */
        PUBLISHED,
        /** The date in the dateline. */
        DATELINE,
        /** A date before it in the text. */
        TEXT;

        /** The name on the wire. */
        @JsonValue
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which way from its anchor a date lies. */
    public enum Direction {
        PAST,
        FUTURE,
        /** The anchor itself or the period that holds it. */
        SAME;

        /** The name on the wire. */
        @JsonValue
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
