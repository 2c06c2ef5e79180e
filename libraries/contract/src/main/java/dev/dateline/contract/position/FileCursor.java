package dev.dateline.contract.position;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * How far a file was read.
 *
 * @param generation counts, from 1, how often the document was begun anew because what had been read of it changed
 * @param byteOffset how far this generation was read, in uncompressed bytes
 * @param ordinal items read of this generation
 * @param complete whether nothing more is to be read unless the document changes
 * @param size the document's length when it was last read, in bytes as stored
 * @param prefixSha256 the hash of the first {@code byteOffset} uncompressed bytes, in hexadecimal
 */
@JsonPropertyOrder("kind")
public record FileCursor(
        int generation, long byteOffset, long ordinal, boolean complete, long size, String prefixSha256)
        implements Cursor {

    public static final String KIND = "file";

    public FileCursor {
        Objects.requireNonNull(prefixSha256, "prefixSha256");
    }

    @Override
    @JsonProperty
    public String kind() {
        return KIND;
    }

    @Override
    public String mark() {
        return generation + "@" + byteOffset;
    }

    @Override
    public String description() {
        return complete ? "complete" : "to byte " + byteOffset;
    }
}
