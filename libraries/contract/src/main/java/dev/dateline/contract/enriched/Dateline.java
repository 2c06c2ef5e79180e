package dev.dateline.contract.enriched;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The line that opens a body and says where, when and by whom it was filed: {@code ANKARA, Nov 22 (Reuters) -}.
 *
 * @param slice the whole of it, up to and including its dash
 * @param place the place in its usual casing: {@code Ankara}
 * @param date its date, resolved against the publication date: {@code 2024-11-22}
 * @param agency the agency it names
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Dateline(
        @JsonUnwrapped Slice slice, @Nullable String place, @Nullable String date, @Nullable String agency) {

    public Dateline {
        Objects.requireNonNull(slice, "slice");
    }
}
