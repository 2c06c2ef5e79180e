package dev.dateline.contract.schema;

import java.util.Objects;

/**
 * One thing that a schema finds wrong with a value.
 *
 * @param pointer where in the value, as a JSON Pointer (RFC 6901); empty for the whole value
 * @param keyword the schema's keyword that failed, such as {@code required}; {@code json} where the bytes are not JSON
 * @param message what is wrong, for a person; never quotes a value's text
 */
public record Finding(String pointer, String keyword, String message) {

    public Finding {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(keyword, "keyword");
        Objects.requireNonNull(message, "message");
    }
}
