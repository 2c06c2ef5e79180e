package dev.dateline.formats.item;

import java.io.IOException;

/**
 * Counts how often each hashed id occurs in a document, in 16 bytes an id at a load of at most two thirds.
 *
 * <p>Where reading begins in the middle of a document, what stands before it is counted when the first hashed id asks
 * for it; documents whose items all have ids of their own never pay for that. Not thread-safe.
 */
public final class Occurrences {

    /** Counts what stands before the place where reading begins. */
    @FunctionalInterface
    public interface Prefix {
        void countInto(Occurrences occurrences) throws IOException;
    }

    private static final Prefix NONE = occurrences -> {};

    private Prefix prefix;
    private long[] ids = new long[16];
    private int[] counts = new int[16];
    private int size;

    private Occurrences(Prefix prefix) {
        this.prefix = prefix;
    }

    /** For a document read from its start. */
    public static Occurrences fromStart() {
        return new Occurrences(NONE);
    }

    /** For a document read on from its middle. */
    public static Occurrences after(Prefix prefix) {
        return new Occurrences(prefix);
    }

    /** Counts one more of the id, and tells how many there are now. */
    public int count(long id) throws IOException {
        Prefix missing = prefix;
        prefix = NONE;
        try {
            missing.countInto(this);
        } catch (IOException e) {
            prefix = missing;
            ids = new long[16];
            counts = new int[16];
            size = 0;
            throw e;
        }
        if (3 * size >= 2 * ids.length) {
            grow();
        }
        int slot = slot(ids, counts, id);
        if (counts[slot] == 0) {
            ids[slot] = id;
            size++;
        }
        return ++counts[slot];
    }

    private void grow() {
        long[] largerIds = new long[ids.length * 2];
        int[] largerCounts = new int[counts.length * 2];
        for (int i = 0; i < ids.length; i++) {
            if (counts[i] > 0) {
                int slot = slot(largerIds, largerCounts, ids[i]);
                largerIds[slot] = ids[i];
                largerCounts[slot] = counts[i];
            }
        }
        ids = largerIds;
        counts = largerCounts;
    }

    private static int slot(long[] ids, int[] counts, long id) {
        int slot = (int) id & (ids.length - 1);
        while (counts[slot] != 0 && ids[slot] != id) {
            slot = (slot + 1) & (ids.length - 1);
        }
        return slot;
    }
}
