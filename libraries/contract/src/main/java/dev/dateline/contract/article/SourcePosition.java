package dev.dateline.contract.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an article was read.
 *
 * @param source the id of the source, from the configuration
 * @param document the document's name within the source: a path relative to it, with {@code /} between its parts, or a feed's
 *     address
 * @param ordinal the item's number within the document, from 0
 * @param byteOffset where the item begins, in uncompressed bytes from the document's start; 0 in a feed
 * @param from what its text was read from; absent where that is the document
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourcePosition(String source, String document, long ordinal, long byteOffset, @Nullable ReadFrom from) {

    public SourcePosition {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(document, "document");
    }

    /** Where an article of a document was read that holds its text. */
    public SourcePosition(String source, String document, long ordinal, long byteOffset) {
        this(source, document, ordinal, byteOffset, null);
    }
}
