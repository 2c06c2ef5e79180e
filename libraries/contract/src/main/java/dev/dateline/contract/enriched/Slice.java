package dev.dateline.contract.enriched;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the headline or the body.
 *
 * @param in which of the two; null, and absent on the wire, means the body
 * @param start its first Unicode code point
 * @param end the code point after its last
 * @param startUtf16 its first UTF-16 unit
 * @param endUtf16 the UTF-16 unit after its last
 * @param text exactly the characters between
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Slice(@Nullable In in, int start, int end, int startUtf16, int endUtf16, String text) {

    public Slice {
        Objects.requireNonNull(text, "text");
        in = in == In.BODY ? null : in;
    }

    /** Tells where it lies and none of its text. */
    @Override
    public String toString() {
        return "Slice[" + (in == null ? In.BODY : in) + " " + start + ".." + end + "]";
    }
}
