package dev.dateline.contract.enriched;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A date expression, as a TIMEX3 of ISO-TimeML.
 *
 * @param tid unique within the article: {@code t1}, {@code t2}, … in the order of the text, the headline's first;
 *     {@code t0} is the publication date
 * @param type its TIMEX3 type
 * @param value its TIMEX3 value
 * @param mod its TIMEX3 modifier, such as {@code START} or {@code APPROX}
 * @param anchorTimeID the {@code tid} it was resolved against
 * @param slice where it stands
 * @param range what it covers on the calendar, where that is known
 * @param explain why it has its value
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Timex(
        String tid,
        TimexType type,
        String value,
        @Nullable String mod,
        @Nullable String anchorTimeID,
        @JsonUnwrapped Slice slice,
        @Nullable Range range,
        Explain explain) {

    public Timex {
        Objects.requireNonNull(tid, "tid");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(slice, "slice");
        Objects.requireNonNull(explain, "explain");
    }
}
