package dev.dateline.ingest.source.folder;

import dev.dateline.formats.Formats;
import dev.dateline.formats.bytes.GzipLimit;
import dev.dateline.formats.item.Origin;
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
 * @param gzip how much its gzip documents may unpack to
 * @param formats what its documents may be written in
 * @param forget how long the position of a document is kept that is not there any more
 * @param unfinished for how long a document must be unchanged that seems to lack its end
 */
public record FolderSettings(
        Origin origin,
        Path folder,
        Duration settle,
        Duration scan,
        int batchItems,
        int batchBytes,
        GzipLimit gzip,
        Formats formats,
        Duration forget,
        Duration unfinished) {

    public FolderSettings {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(gzip, "gzip");
        Objects.requireNonNull(formats, "formats");
        requirePositive("settle", settle.toMillis());
        requirePositive("scan", scan.toMillis());
        requirePositive("batchItems", batchItems);
        requirePositive("batchBytes", batchBytes);
        requirePositive("forget", forget.toMillis());
        requirePositive("unfinished", unfinished.toMillis());
    }

    /** For how long files are left alone. */
    Waits waits() {
        return new Waits(settle, unfinished.compareTo(settle) < 0 ? settle : unfinished);
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
