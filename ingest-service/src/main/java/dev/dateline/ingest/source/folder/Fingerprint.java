package dev.dateline.ingest.source.folder;

import dev.dateline.contract.hash.Sha256;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the file system tells of a file's content without reading it: while it stays the same, so does the content.
 *
 * @param size in bytes
 * @param modified when its content last changed; any program can set it
 * @param changed when its content or attributes last changed, which no program can set; the same as {@code modified}
 *     where the file system has none
 * @param key which file it is, as far as the file system tells
 * @param links how many names it has, symbolic links aside; 1 where the file system does not tell
 */
record Fingerprint(long size, Instant modified, Instant changed, @Nullable Object key, int links) {

    private static final String UNIX = "unix:size,lastModifiedTime,ctime,fileKey,nlink";

    /** The fingerprint of the file that a path leads to. */
    static Fingerprint of(Path file) throws IOException {
        try {
            Map<String, Object> attributes = Files.readAttributes(file, UNIX);
            return new Fingerprint(
                    (Long) attributes.get("size"),
                    instant(attributes.get("lastModifiedTime")),
                    instant(attributes.get("ctime")),
                    attributes.get("fileKey"),
                    (Integer) attributes.get("nlink"));
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            BasicFileAttributes basic = Files.readAttributes(file, BasicFileAttributes.class);
            Instant modified = basic.lastModifiedTime().toInstant();
            return new Fingerprint(basic.size(), modified, modified, basic.fileKey(), 1);
        }
    }

    /** All of it in eight bytes; two that differ may have the same, by a chance of one in 2 to the 64th. */
    long print() {
        ByteBuffer all = ByteBuffer.allocate(4 * Long.BYTES + 3 * Integer.BYTES)
                .putLong(size)
                .putLong(modified.getEpochSecond())
                .putInt(modified.getNano())
                .putLong(changed.getEpochSecond())
                .putInt(changed.getNano())
                .putInt(Objects.hashCode(key));
        return ByteBuffer.wrap(Sha256.digest().digest(all.array())).getLong();
    }

    private static Instant instant(Object time) {
        return ((FileTime) time).toInstant();
    }

    /**
     * For how long the content has been left alone, by the file's own word.
     *
     * <p>A time of modification in the future says nothing.
     */
    Duration age(Instant wallTime) {
        Duration age = Duration.between(modified, wallTime);
        return age.isNegative() ? Duration.ZERO : age;
    }

    /**
     * Whether the file's attributes changed after its content did: what renaming does, and what writing never does.
     */
    boolean looksRenamed() {
        return changed.isAfter(modified);
    }
}
