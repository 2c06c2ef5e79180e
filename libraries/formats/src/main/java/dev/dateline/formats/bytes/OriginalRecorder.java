package dev.dateline.formats.bytes;

import dev.dateline.contract.event.Limits;
import dev.dateline.contract.hash.Sha256;
import dev.dateline.contract.rejected.Original;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;

/** Keeps what the rejected record needs of bytes that stream by, in at most 1 MiB. */
public final class OriginalRecorder {

    private final MessageDigest digest = Sha256.digest();
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private long length;

    /** Takes the next bytes. */
    public void add(byte[] bytes, int start, int count) {
        digest.update(bytes, start, count);
        int room = Math.min(count, Limits.REJECTED_WHOLE_BYTES - head.size());
        head.write(bytes, start, room);
        length += count;
    }

    /** How many bytes there were. */
    public long length() {
        return length;
    }

    /** The hash of all of them, in hexadecimal. */
    public String sha256() {
        return Sha256.hex(digest);
    }

    /**
     * All bytes, or the first of them.
     *
     * @param mediaType of the whole; a cut original is only octets
     */
    public Original original(String mediaType) {
        byte[] bytes = head.toByteArray();
        if (length <= Limits.REJECTED_WHOLE_BYTES) {
            return new Original(bytes, length, null, mediaType);
        }
        byte[] first = Arrays.copyOf(bytes, Limits.REJECTED_HEAD_BYTES);
        return new Original(first, length, Sha256.hex(digest), Original.OCTETS);
    }
}
