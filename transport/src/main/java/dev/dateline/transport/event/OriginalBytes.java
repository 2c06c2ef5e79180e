package dev.dateline.transport.event;

import dev.dateline.contract.event.Limits;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The bytes of something rejected: all of them up to {@link Limits#REJECTED_WHOLE_BYTES}, else their beginning.
 *
 * @param bytes what is kept, taken over
 * @param length the length of the whole, in bytes
 * @param sha256 the SHA-256 of the whole in hexadecimal, empty where it is kept whole
 * @param mediaType its media type
 */
public record OriginalBytes(byte[] bytes, long length, String sha256, String mediaType) {

    /** What is not known to be anything else. */
    public static final String OCTETS = "application/octet-stream";

    /** The original with these bytes, cut where it is too long. */
    public static OriginalBytes of(byte[] whole, String mediaType) {
        return whole.length <= Limits.REJECTED_WHOLE_BYTES
                ? new OriginalBytes(whole, whole.length, "", mediaType)
                : new OriginalBytes(
                        Arrays.copyOf(whole, Limits.REJECTED_HEAD_BYTES), whole.length, sha256(whole), mediaType);
    }

    /** Whether only its beginning is kept. */
    public boolean truncated() {
        return bytes.length < length;
    }

    private static String sha256(byte[] whole) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(whole));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Tells lengths and none of the bytes. */
    @Override
    public String toString() {
        return "OriginalBytes[" + bytes.length + " of " + length + " bytes]";
    }
}
