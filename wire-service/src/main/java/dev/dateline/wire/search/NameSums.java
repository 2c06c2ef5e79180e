package dev.dateline.wire.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** What the segments counted, added up: a hash table with open addressing, from the hash of a name to its sum. */
final class NameSums {

    private final long[] hashes;
    private final int[] sums;

    /** A segment that has the name, and its number there. */
    private final SegmentNames[] segments;

    private final int[] numbers;

    /** For so many names at the most, of all segments together. */
    NameSums(int names) {
        // A third of it stays free at least.
        int size = Integer.highestOneBit(names + names / 2 + 1) << 1;
        this.hashes = new long[size];
        this.sums = new int[size];
        this.segments = new SegmentNames[size];
        this.numbers = new int[size];
    }

    /** Adds what a segment counted of a name. */
    void add(SegmentNames segment, int number) {
        long hash = segment.hash(number);
        int at = find(hash);
        hashes[at] = hash;
        sums[at] += segment.count(number);
        segments[at] = segment;
        numbers[at] = number;
    }

    /** The sum of a name. */
    int of(long hash) {
        return sums[find(hash)];
    }

    /** The names with the greatest sums, in their order and then the alphabet's; of those with the least one of these, any. */
    List<NameCount> greatest(int size) throws IOException {
        Comparator<Integer> order =
                Comparator.<Integer>comparingInt(at -> sums[at]).thenComparingLong(at -> hashes[at]);
        PriorityQueue<Integer> greatest = new PriorityQueue<>(order);
        int least = 1;
        for (int at = 0; at < sums.length; at++) {
            if (sums[at] >= least) {
                greatest.add(at);
                if (greatest.size() > size) {
                    greatest.remove();
                    least = sums[greatest.element()];
                }
            }
        }
        List<NameCount> names = new ArrayList<>();
        for (int at : greatest) {
            names.add(new NameCount(segments[at].name(numbers[at]), sums[at]));
        }
        names.sort(Comparator.comparingInt(NameCount::count).reversed().thenComparing(NameCount::name));
        return names;
    }

    /** Where a name is, or would be: there is always a free place. */
    private int find(long hash) {
        int at = (int) hash & sums.length - 1;
        while (sums[at] != 0 && hashes[at] != hash) {
            at = at + 1 & sums.length - 1;
        }
        return at;
    }
}
