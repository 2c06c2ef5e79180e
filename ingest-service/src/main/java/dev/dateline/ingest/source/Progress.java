package dev.dateline.ingest.source;

import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.contract.position.Ledger;
import java.util.Objects;

/**
 * How far a document has been read: a {@link DocumentPosition} without its counts.
 *
 * @param document the document's name within its source
 * @param generation counts, from 1, how often it was begun anew because what had been read of it changed
 * @param byteOffset how far this generation was read, in uncompressed bytes
 * @param ordinal items read of this generation
 * @param complete whether nothing more is to be read unless the document changes
 * @param size the document's length in bytes as stored
 * @param prefixSha256 the hash of the first {@code byteOffset} uncompressed bytes, in hexadecimal
 */
public record Progress(
        String document,
        int generation,
        long byteOffset,
        long ordinal,
        boolean complete,
        long size,
        String prefixSha256) {

    public Progress {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(prefixSha256, "prefixSha256");
    }

    /** The progress that a position recorded. */
    public static Progress of(DocumentPosition position) {
        return new Progress(
                position.document(),
                position.generation(),
                position.byteOffset(),
                position.ordinal(),
                position.complete(),
                position.size(),
                position.prefixSha256());
    }

    /** The position to record. */
    public DocumentPosition toPosition(String source, Ledger ledger) {
        return new DocumentPosition(
                source, document, generation, byteOffset, ordinal, complete, size, prefixSha256, ledger);
    }
}
