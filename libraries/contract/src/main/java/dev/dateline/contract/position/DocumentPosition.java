package dev.dateline.contract.position;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;

/**
 * How far a document was read, and what became of its items.
 *
 * @param source the source's id
 * @param document the document's name within it
 * @param generation counts, from 1, how often the document was begun anew because what had been read of it changed
 * @param byteOffset how far this generation was read, in uncompressed bytes
 * @param ordinal items read of this generation
 * @param complete whether the document was read to its end
 * @param size the document's length when it was last read, in bytes as stored
 * @param prefixSha256 the hash of the first {@code byteOffset} uncompressed bytes, in hexadecimal
 * @param ledger what became of the items of all generations
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record DocumentPosition(
        String source,
        String document,
        int generation,
        long byteOffset,
        long ordinal,
        boolean complete,
        long size,
        String prefixSha256,
        Ledger ledger) {

    public DocumentPosition {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(prefixSha256, "prefixSha256");
        Objects.requireNonNull(ledger, "ledger");
    }

    /** The record's key: the source, a slash, the document; a source's id holds no slash. */
    public String key() {
        return key(source, document);
    }

    /** The key of a document's position record. */
    public static String key(String source, String document) {
        return source + '/' + document;
    }
}
