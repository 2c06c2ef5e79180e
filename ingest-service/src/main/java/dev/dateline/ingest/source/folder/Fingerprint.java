package dev.dateline.ingest.source.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the file system tells of a file's content without reading it: while it stays the same, so does the content.
 *
 * @param size in bytes
 * @param modified when its content last changed; any program can set it
 * @param changed when its content or attributes last changed, which no program can set; the same as {@code modified}
 *     where the file system has none
 * @param key which file it is, as far as the file system tells
 */
record Fingerprint(long size, Instant modified, Instant changed, @Nullable Object key) {

    private static final String UNIX = "unix:size,lastModifiedTime,ctime,fileKey";

    /** The fingerprint of the file that a path leads to. */
    static Fingerprint of(Path file) throws IOException {
        try {
            Map<String, Object> attributes = Files.readAttributes(file, UNIX);
            return new Fingerprint(
                    (Long) attributes.get("size"),
                    instant(attributes.get("lastModifiedTime")),
                    instant(attributes.get("ctime")),
                    attributes.get("fileKey"));
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            BasicFileAttributes basic = Files.readAttributes(file, BasicFileAttributes.class);
            Instant modified = basic.lastModifiedTime().toInstant();
            return new Fingerprint(basic.size(), modified, modified, basic.fileKey());
        }
    }

    private static Instant instant(Object time) {
        return ((FileTime) time).toInstant();
    }

    /**
     * Whether the content has been left alone for that long, by the file's own word.
     *
     * <p>A time of modification in the future says nothing.
     */
    boolean isOlderThan(Duration settle, Instant now) {
        return !modified.plus(settle).isAfter(now);
    }

    /**
     * Whether the file's attributes changed after its content did: what renaming does, and what writing never does.
     */
    boolean looksRenamed() {
        return changed.isAfter(modified);
    }
}
