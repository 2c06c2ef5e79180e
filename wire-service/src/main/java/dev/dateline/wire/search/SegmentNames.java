package dev.dateline.wire.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRef;

/**
 * The names of one segment of the index, counted by number, so that no name is looked at before the end: the segment keeps them
 * packed, and each look unpacks some.
 */
final class SegmentNames {

    private final SortedSetDocValues values;
    private final int[] counts;
    private final IntsRef found = new IntsRef();

    SegmentNames(SortedSetDocValues values) {
        this.values = values;
        this.counts = new int[(int) values.getValueCount()];
    }

    void count(int document) throws IOException {
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

    /** The most frequent ones. */
    Most most(int size) throws IOException {
        return greatest(size, Comparator.comparingInt(number -> counts[number]));
    }

    /** The last ones: they are numbered in their order. */
    Most last(int size) throws IOException {
        return greatest(size, Comparator.naturalOrder());
    }

    private Most greatest(int size, Comparator<Integer> order) throws IOException {
        PriorityQueue<Integer> greatest = new PriorityQueue<>(order);
        boolean all = true;
        for (int i = 0; i < found.length; i++) {
            greatest.add(found.ints[i]);
            if (greatest.size() > size) {
                greatest.remove();
                all = false;
            }
        }
        int others = all || greatest.isEmpty() ? 0 : counts[greatest.peek()];
        Map<BytesRef, Integer> names = new HashMap<>();
        for (int number : greatest) {
            names.put(BytesRef.deepCopyOf(values.lookupOrd(number)), counts[number]);
        }
        return new Most(this, names, others);
    }

    /**
     * The first names by some order.
     *
     * @param segment of that segment
     * @param names each with its count
     * @param others 0 where there are no others; of the most frequent ones, how often any other stands there at the most
     */
    record Most(SegmentNames segment, Map<BytesRef, Integer> names, int others) {

        int known(BytesRef name) {
            return names.getOrDefault(name, 0);
        }

        int atMost(BytesRef name) {
            return names.getOrDefault(name, others);
        }

        int exact(BytesRef name) throws IOException {
            return names.containsKey(name) || others == 0 ? known(name) : segment.exact(name);
        }
    }

    /** How often that name stands there. */
    int exact(BytesRef name) throws IOException {
        long number = values.lookupTerm(name);
        return number < 0 ? 0 : counts[(int) number];
    }
}
