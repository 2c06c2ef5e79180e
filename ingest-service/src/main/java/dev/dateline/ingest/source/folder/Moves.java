package dev.dateline.ingest.source.folder;

import dev.dateline.contract.hash.Sha256;
import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.contract.position.FileCursor;
import dev.dateline.formats.bytes.BrokenDocument;
import dev.dateline.ingest.position.SourcePositions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.security.MessageDigest;
import java.util.Iterator;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows a document by its content: whether what begins it, or is all of it, was read under another name that it has no more.
 *
 * <p>Costs nothing as long as no document has gone.
 */
final class Moves {

    private static final String REPLACED = "/replaced/";

    private final FolderSettings settings;
    private final SourcePositions positions;
    private final Departed departed;
    private final Lookout lookout;

    Moves(FolderSettings settings, SourcePositions positions, Departed departed, Lookout lookout) {
        this.settings = settings;
        this.positions = positions;
        this.departed = departed;
        this.lookout = lookout;
    }

    /**
     * A document that another is now.
     *
     * @param position how far it was read
     * @param moved whether it is not at its own place any more; else the other is a copy of it
     */
    record Found(DocumentPosition position, boolean moved) {}

    /** The name under which the position of a content is kept that was replaced by another in its place. */
    static String replaced(String document, FileCursor cursor) {
        return REPLACED + document + "/" + cursor.prefixSha256().substring(0, 16);
    }

    /** The document that this one was before; of several the one that was read furthest. */
    Optional<Found> of(Document document, Present there) throws IOException {
        Set<String> family = Family.before(document.name());
        NavigableSet<Long> lengths = departed.lengths();
        for (String name : family) {
            DocumentPosition position = positions.get(name);
            if (position != null && position.cursor() instanceof FileCursor cursor && cursor.byteOffset() > 0) {
                lengths.add(cursor.byteOffset());
            }
        }
        if (lengths.isEmpty()) {
            return Optional.empty();
        }
        long size = there.fingerprint().size();
        try (StoredFile file = StoredFile.open(settings, document.name(), document.file(), size)) {
            if (!file.isPacked()) {
                lengths.add(size);
                lengths.tailSet(size, false).clear();
            }
            return Optional.ofNullable(longest(document.name(), family, file.fromStart(), lengths));
        }
    }

    private @Nullable Found longest(String name, Set<String> family, InputStream bytes, NavigableSet<Long> lengths)
            throws IOException {
        Found longest = null;
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[64 << 10];
        long read = 0;
        try {
            for (Iterator<Long> each = lengths.iterator(); each.hasNext() || read >= 0; ) {
                long wanted = each.hasNext() ? each.next() : Long.MAX_VALUE;
                long got = readTo(wanted, read, bytes, digest, buffer);
                if (got == read && got < wanted) {
                    return longest;
                }
                Found found = found(name, family, got, digest);
                longest = found == null ? longest : found;
                if (got < wanted || wanted == Long.MAX_VALUE) {
                    return longest;
                }
                read = got;
            }
        } catch (BrokenDocument e) {
            // What can be unpacked of it has been looked at.
        }
        return longest;
    }

    private static long readTo(long wanted, long read, InputStream bytes, MessageDigest digest, byte[] buffer)
            throws IOException {
        long at = read;
        while (at < wanted) {
            if (Thread.currentThread().isInterrupted()) {
                throw new ClosedByInterruptException();
            }
            int got = bytes.read(buffer, 0, (int) Math.min(buffer.length, wanted - at));
            if (got < 0) {
                return at;
            }
            digest.update(buffer, 0, got);
            at += got;
        }
        return at;
    }

    private @Nullable Found found(String name, Set<String> family, long length, MessageDigest digest) {
        byte[] sha256 = Sha256.copy(digest).digest();
        Found copy = null;
        for (DocumentPosition position : positions.withContent(length, sha256)) {
            String other = position.document();
            if (other.equals(name) || other.startsWith(REPLACED + name + "/")) {
                continue;
            }
            if (!lookout.isThere(other)) {
                return new Found(position, true);
            }
            copy = family.contains(other) ? new Found(position, false) : copy;
        }
        return copy;
    }
}
