package dev.dateline.wire.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * What tells that two segments mean the same name: for each number of a segment a hash of its name, of 64 bits, so that two names
 * of one hash are not to be expected. To look the names up takes longer than all else of a search.
 *
 * <p>Made when a segment is first counted in and kept as long as it is open: eight bytes a name. Thread-safe.
 */
final class NameHashes {

    private static final Map<CacheKey, Map<String, long[]>> OPEN = new ConcurrentHashMap<>();

    private NameHashes() {}

    /** Those of a field of a segment, by number. */
    static long[] of(LeafReader leaf, String field, SortedSetDocValues values) throws IOException {
        CacheHelper segment = leaf.getCoreCacheHelper();
        try {
            return OPEN.computeIfAbsent(segment.getKey(), key -> watched(segment))
                    .computeIfAbsent(field, each -> read(values));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Map<String, long[]> watched(CacheHelper segment) {
        segment.addClosedListener(OPEN::remove);
        return new ConcurrentHashMap<>();
    }

    private static long[] read(SortedSetDocValues values) {
        try {
            long[] hashes = new long[(int) values.getValueCount()];
            TermsEnum names = values.termsEnum();
            for (BytesRef name = names.next(); name != null; name = names.next()) {
                hashes[(int) names.ord()] = hash(name);
            }
            return hashes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long hash(BytesRef name) {
        return ((long) StringHelper.murmurhash3_x86_32(name, 1) << Integer.SIZE)
                | Integer.toUnsignedLong(StringHelper.murmurhash3_x86_32(name, 2));
    }
}
