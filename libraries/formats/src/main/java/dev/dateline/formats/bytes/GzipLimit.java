package dev.dateline.formats.bytes;

/**
 * How much a gzip document may unpack to before it is taken for a bomb.
 *
 * @param ratio in multiples of its own length, beyond 64 MiB
 * @param bytes in bytes
 */
public record GzipLimit(int ratio, long bytes) {

    /** In multiples: JSON and text seldom pack better than 20 to 1, a bomb 1,000 to 1. */
    public static final int STANDARD_RATIO = 200;

    /** In bytes. */
    public static final long STANDARD_BYTES = 64L << 30;

    /** Where nothing else is configured. */
    public static final GzipLimit STANDARD = new GzipLimit(STANDARD_RATIO, STANDARD_BYTES);

    /** Anything unpacks to this much without being a bomb. */
    private static final long HARMLESS_BYTES = 64L << 20;

    public GzipLimit {
        if (ratio <= 0 || bytes <= 0) {
            throw new IllegalArgumentException("ratio and bytes must be positive, not " + ratio + " and " + bytes);
        }
    }

    /** The most that a document of {@code stored} bytes may unpack to, in bytes. */
    public long of(long stored) {
        return Math.min(bytes, Math.max(HARMLESS_BYTES, stored * ratio));
    }
}
