package dev.dateline.contract.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The publication date as the source gave it.
 *
 * @param value the date or date-time in ISO 8601, no finer than {@code precision}, without its zone
 * @param precision how much of the date was given
 * @param zone the zone or offset that was given, absent where none was
 * @param from where in the source it stood: {@code header}, or the name of the field
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Published(String value, Precision precision, @Nullable String zone, String from) {

    /** It stood in the header line of a dated text. */
    public static final String HEADER = "header";

    public Published {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(from, "from");
    }
}
