package dev.dateline.wire.search;

import java.io.IOException;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRef;

/** The names of one field in one segment of the index, counted by their numbers, which are in the names' order. */
final class SegmentNames {

    private final SortedSetDocValues values;
    private final long[] hashes;
    private final int[] counts;
    private final IntsRef found = new IntsRef();

    SegmentNames(LeafReader leaf, String field) throws IOException {
        this.values = DocValues.getSortedSet(leaf, field);
        this.hashes = NameHashes.of(leaf, field, values);
        this.counts = new int[hashes.length];
    }

    /** Counts the names of a document, which stands after those before. */
    void countIn(int document) throws IOException {
        if (values.advanceExact(document)) {
            for (int i = values.docValueCount(); i > 0; i--) {
                int number = (int) values.nextOrd();
                if (counts[number]++ == 0) {
                    found.ints = ArrayUtil.grow(found.ints, found.length + 1);
                    found.ints[found.length++] = number;
                }
            }
        }
    }

    /** How many names were found. */
    int size() {
        return found.length;
    }

    /** Adds all that were found. */
    void addTo(NameSums sums) {
        for (int i = 0; i < found.length; i++) {
            sums.add(this, found.ints[i]);
        }
    }

    /** The numbers of the last names that were found. */
    Iterable<Integer> last(int size) {
        PriorityQueue<Integer> last = new PriorityQueue<>();
        for (int i = 0; i < found.length; i++) {
            if (last.size() < size) {
                last.add(found.ints[i]);
            } else if (found.ints[i] > last.element()) {
                last.remove();
                last.add(found.ints[i]);
            }
        }
        return last;
    }

    String name(int number) throws IOException {
        return values.lookupOrd(number).utf8ToString();
    }

    long hash(int number) {
        return hashes[number];
    }

    int count(int number) {
        return counts[number];
    }

    /** How often that name stands there. */
    int count(BytesRef name) throws IOException {
        long number = values.lookupTerm(name);
        return number < 0 ? 0 : counts[(int) number];
    }
}
