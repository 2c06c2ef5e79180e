package dev.dateline.contract.rejected;

import dev.dateline.contract.event.Limits;
import dev.dateline.contract.hash.Sha256;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of what was rejected: all of them up to {@link Limits#REJECTED_WHOLE_BYTES}, else the first
 * {@link Limits#REJECTED_HEAD_BYTES}.
 *
 * @param bytes the bytes kept; not to be changed
 * @param length how many there were
 * @param sha256 the hash of all of them in hexadecimal, given where only the first were kept
 * @param mediaType their IANA media type
 */
public record Original(byte[] bytes, long length, @Nullable String sha256, String mediaType) {

    /** The media type of what is not known to be anything else. */
    public static final String OCTETS = "application/octet-stream";

    public Original {
        if (bytes.length < length && sha256 == null) {
            throw new IllegalArgumentException("an original that was cut needs its hash");
        }
    }

    /** The original with these bytes, cut where it is too long. */
    public static Original of(byte[] bytes, String mediaType) {
        return bytes.length <= Limits.REJECTED_WHOLE_BYTES
                ? new Original(bytes, bytes.length, null, mediaType)
                : new Original(
                        Arrays.copyOf(bytes, Limits.REJECTED_HEAD_BYTES), bytes.length, Sha256.hex(bytes), mediaType);
    }

    /** Whether only the first bytes were kept. */
    public boolean truncated() {
        return bytes.length < length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Original that
                && length == that.length
                && Arrays.equals(bytes, that.bytes)
                && mediaType.equals(that.mediaType);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Tells the length and none of the bytes. */
    @Override
    public String toString() {
        return "Original[" + length + " bytes of " + mediaType + (truncated() ? ", cut" : "") + "]";
    }
}
