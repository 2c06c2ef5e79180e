package dev.dateline.ingest.version;

/**
 * A version of an article.
 *
 * @param number from 1
 * @param content the hash of its content
 */
public record Version(int number, Content content) {

    /** The version with that number and the SHA-256 of its content in hexadecimal. */
    public static Version of(int number, String sha256) {
        return new Version(number, Content.ofHex(sha256));
    }

    /** Whether this version has that content. */
    public boolean has(String sha256) {
        return content.equals(Content.ofHex(sha256));
    }

    /** The first 128 bits of the content's SHA-256. */
    public record Content(long high, long low) {

        static Content ofHex(String sha256) {
            Hash128 hash = Hash128.ofHex(sha256);
            return new Content(hash.high(), hash.low());
        }
    }
}
