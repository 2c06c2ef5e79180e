package dev.dateline.ingest.source;

import dev.dateline.ingest.item.Origin;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/**
 * How a folder is watched and read.
 *
 * @param origin what all its documents have in common
 * @param folder the folder; it need not exist yet
 * @param settle for how long a document must be unchanged to count as stable
 * @param scan how often the whole folder is looked through, behind the file system's own events
 * @param batchItems the most items of a batch
 * @param batchBytes a batch is closed when it has taken this many uncompressed bytes of its documents
 * @param gzipRatio the most that a gzip document may unpack to, in multiples of its own length, beyond 64 MiB
 * @param gzipBytes the most that a gzip document may unpack to, in bytes
 */
public record FolderSettings(
        Origin origin,
        Path folder,
        Duration settle,
        Duration scan,
        int batchItems,
        int batchBytes,
        int gzipRatio,
        long gzipBytes) {

    public static final Duration SETTLE = Duration.ofSeconds(1);
    public static final Duration SCAN = Duration.ofSeconds(5);
    public static final int BATCH_ITEMS = 4000;
    public static final int BATCH_BYTES = 4 << 20;
    /** JSON and text seldom pack better than 20 to 1, a bomb 1,000 to 1. */
    public static final int GZIP_RATIO = 200;

    public static final long GZIP_BYTES = 64L << 30;

    public FolderSettings {
        Objects.requireNonNull(folder, "folder");
        requirePositive("settle", settle.toMillis());
        requirePositive("scan", scan.toMillis());
        requirePositive("batchItems", batchItems);
        requirePositive("batchBytes", batchBytes);
        requirePositive("gzipRatio", gzipRatio);
        requirePositive("gzipBytes", gzipBytes);
    }

    /** The defaults for a folder. */
    public static FolderSettings of(String source, Path folder) {
        return new FolderSettings(
                Origin.of(source), folder, SETTLE, SCAN, BATCH_ITEMS, BATCH_BYTES, GZIP_RATIO, GZIP_BYTES);
    }

    /** The source's id. */
    public String source() {
        return origin.source();
    }

    private static void requirePositive(String name, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + " must be positive, not " + value);
        }
    }
}
