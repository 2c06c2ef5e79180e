package dev.dateline.stack.audit;

import java.util.HashMap;
import java.util.Map;

/**
 * Sees to it that the versions of each {@code uri} come as 1, 2, 3, …
 *
 * <p>Keeps a 64-bit hash and a number of each. Used by one thread.
 */
final class VersionOrder {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final Map<Long, Integer> last = new HashMap<>();

    /** Whether that version is the one after the last of its {@code uri}; the first that is seen may be any. */
    boolean follows(String uri, int version) {
        Integer before = last.put(hash(uri), version);
        return before == null || version == before + 1;
    }

    private static long hash(String uri) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < uri.length(); i++) {
            hash = (hash ^ uri.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
