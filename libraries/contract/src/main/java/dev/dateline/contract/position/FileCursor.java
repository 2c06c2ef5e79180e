package dev.dateline.contract.position;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How far a file was read.
 *
 * @param generation counts, from 1, how often the document was begun anew because what had been read of it changed
 * @param byteOffset how far this generation was read, in uncompressed bytes
 * @param ordinal items read of this generation
 * @param complete whether nothing more is to be read unless the document changes
 * @param size the document's length when it was last read, in bytes as stored
 * @param prefixSha256 the hash of the first {@code byteOffset} uncompressed bytes, in hexadecimal
 * @param vanished since when the document is known not to be there; absent where it is
 * @param brokenSha256 the hash of the document as it is stored, where it can't be read further than that; absent elsewhere
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder("kind")
public record FileCursor(
        int generation,
        long byteOffset,
        long ordinal,
        boolean complete,
        long size,
        String prefixSha256,
        @Nullable OffsetDateTime vanished,
        @Nullable String brokenSha256)
        implements Cursor {

    public static final String KIND = "file";

    public FileCursor {
        Objects.requireNonNull(prefixSha256, "prefixSha256");
    }

    /** Of a document that is there and can be read. */
    public FileCursor(int generation, long byteOffset, long ordinal, boolean complete, long size, String prefixSha256) {
        this(generation, byteOffset, ordinal, complete, size, prefixSha256, null, null);
    }

    /** The same of a document that is not there since then, or is there where that is null. */
    public FileCursor vanished(@Nullable OffsetDateTime since) {
        return new FileCursor(generation, byteOffset, ordinal, complete, size, prefixSha256, since, brokenSha256);
    }

    /** The same in another generation. */
    public FileCursor inGeneration(int other) {
        return new FileCursor(other, byteOffset, ordinal, complete, size, prefixSha256, vanished, brokenSha256);
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

    @Override
    public void handTo(Consumer<FileCursor> files, Consumer<FeedCursor> feeds) {
        files.accept(this);
    }
}
