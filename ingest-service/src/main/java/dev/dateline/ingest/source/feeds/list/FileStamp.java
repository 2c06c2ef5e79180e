package dev.dateline.ingest.source.feeds.list;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;

/**
 * What tells a file's contents from those that it had before, without reading them.
 *
 * @param modified when it was written last
 * @param size in bytes
 * @param key which file it is, as text
 */
record FileStamp(Instant modified, long size, String key) {

    /** The stamp of a file; empty where there is none that can be looked at. */
    static Optional<FileStamp> of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new FileStamp(
                    attributes.lastModifiedTime().toInstant(),
                    attributes.size(),
                    String.valueOf(attributes.fileKey())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
