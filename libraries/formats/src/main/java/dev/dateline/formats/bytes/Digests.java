package dev.dateline.formats.bytes;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, running over the bytes of a document. */
public final class Digests {

    private Digests() {}

    /** A digest of no bytes yet. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A digest of the same bytes that goes its own way. */
    public static MessageDigest copy(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Java's own SHA-256 can be cloned", e);
        }
    }

    /** The hash of the bytes so far in hexadecimal; the digest can go on. */
    public static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(copy(digest).digest());
    }
}
