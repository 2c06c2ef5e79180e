package dev.dateline.contract.article;

import java.util.Objects;

/**
 * Where an article was read.
 *
 * @param source the id of the source, from the configuration
 * @param document the document's name within the source: a path relative to it, with {@code /} between its parts
 * @param ordinal the item's number within the document, from 0
 * @param byteOffset where the item begins, in uncompressed bytes from the document's start
 */
public record SourcePosition(String source, String document, long ordinal, long byteOffset) {

    public SourcePosition {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(document, "document");
    }
}
