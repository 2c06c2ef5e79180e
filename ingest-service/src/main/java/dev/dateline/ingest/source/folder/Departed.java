package dev.dateline.ingest.source.folder;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * How far the documents were read that are not at their places any more: the lengths at which it is worth hashing a new document
 * to see whether it is one of them.
 *
 * <p>The latest {@value #LENGTHS} of them, so that a new document costs no more than that many hashes. Used by one thread.
 */
final class Departed {

    private static final int LENGTHS = 4096;

    private final Set<Long> lengths = new LinkedHashSet<>();
    private boolean any;

    /** A document went that was read that far. */
    void add(long byteOffset) {
        if (byteOffset == 0) {
            return;
        }
        any = true;
        lengths.remove(byteOffset);
        lengths.add(byteOffset);
        if (lengths.size() > LENGTHS) {
            Iterator<Long> oldest = lengths.iterator();
            oldest.next();
            oldest.remove();
        }
    }

    /** Whether none ever went. */
    boolean isEmpty() {
        return !any;
    }

    /** The lengths, the smallest first. */
    NavigableSet<Long> lengths() {
        return new TreeSet<>(lengths);
    }
}
