package dev.dateline.ingest.source.folder;

import dev.dateline.contract.hash.Sha256;
import dev.dateline.formats.item.Occurrences;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a document that grows, to read on at its end without reading it from its start.
 *
 * @param prefix what was read of it
 * @param occurrences of hashed ids in that
 * @param edges of that
 * @param key which file it was
 * @param searched how far the file was read without finding the end of what follows, in bytes from its start
 */
record Tail(Prefix prefix, Occurrences occurrences, Edges edges, @Nullable Object key, long searched) {

    /** The same, searched further. */
    Tail searched(long to) {
        return new Tail(prefix, occurrences, edges, key, to);
    }

    /** The digest of what was read, to go its own way. */
    MessageDigest digest() {
        return Sha256.copy(prefix.digest());
    }
}
