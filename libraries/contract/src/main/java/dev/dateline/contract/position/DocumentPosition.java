package dev.dateline.contract.position;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Objects;

/**
 * How far a document was read, and what became of its items.
 *
 * <p>On the wire the cursor's members stand beside the others, with its {@code kind}; one without a kind is a file's.
 *
 * @param source the source's id
 * @param document the document's name within it
 * @param cursor how far it was read
 * @param ledger what became of the items of all generations
 */
@JsonDeserialize(using = PositionDeserializer.class)
public record DocumentPosition(String source, String document, @JsonUnwrapped Cursor cursor, Ledger ledger) {

    public DocumentPosition {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(cursor, "cursor");
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
