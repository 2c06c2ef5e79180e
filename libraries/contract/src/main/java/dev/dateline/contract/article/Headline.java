package dev.dateline.contract.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A ninjs headline.
 *
 * @param role what the headline is for, where the source says so
 * @param contentType its IANA media type
 * @param value its text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Headline(@Nullable String role, @Nullable String contentType, String value) {

    public Headline {
        Objects.requireNonNull(value, "value");
    }

    /** A headline in plain text. */
    public static Headline of(String value) {
        return new Headline("main", "text/plain", value);
    }

    /** Tells its length and none of its text. */
    @Override
    public String toString() {
        return "Headline[" + value.length() + " UTF-16 units]";
    }
}
