package dev.dateline.ingest.version;

import dev.dateline.contract.hash.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The first 128 bits of a SHA-256. */
record Hash128(long high, long low) {

    private static final ThreadLocal<MessageDigest> SHA256 = ThreadLocal.withInitial(Sha256::digest);

    static Hash128 of(String text) {
        ByteBuffer digest = ByteBuffer.wrap(SHA256.get().digest(text.getBytes(StandardCharsets.UTF_8)));
        return new Hash128(digest.getLong(), digest.getLong());
    }

    /** Of 64 hexadecimal digits, the first 32. */
    static Hash128 ofHex(String sha256) {
        return new Hash128(Long.parseUnsignedLong(sha256, 0, 16, 16), Long.parseUnsignedLong(sha256, 16, 32, 16));
    }
}
