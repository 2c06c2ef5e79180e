package dev.dateline.contract.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A ninjs alternative identifier.
 *
 * @param role what kind of identifier it is
 * @param value the identifier
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AltId(@Nullable String role, @Nullable String value) {

    /** The role of the content's hash. */
    public static final String SHA256 = "sha256";
}
