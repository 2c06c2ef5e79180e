package dev.dateline.wire.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/** Counts the names of one field, segment by segment. */
final class NameCounter {

    private final String field;
    private final List<SegmentNames> segments = new ArrayList<>();

    NameCounter(String field) {
        this.field = field;
    }

    /** Counts in that segment from now on. */
    SegmentNames in(LeafReader leaf) throws IOException {
        SegmentNames segment = new SegmentNames(leaf, field);
        segments.add(segment);
        return segment;
    }

    /** The most frequent names; of those that stand as often as the last of them, any. */
    List<NameCount> first(int size) throws IOException {
        return sums().greatest(size);
    }

    /** The greatest names: of days, the latest. */
    List<NameCount> last(int size) throws IOException {
        NameSums sums = sums();
        SortedMap<String, Integer> last = new TreeMap<>(Comparator.reverseOrder());
        for (SegmentNames segment : segments) {
            for (int number : segment.last(size)) {
                last.put(segment.name(number), sums.of(segment.hash(number)));
            }
        }
        return last.entrySet().stream()
                .limit(size)
                .map(each -> new NameCount(each.getKey(), each.getValue()))
                .toList();
    }

    /** How often that name stands. */
    int of(String name) throws IOException {
        int count = 0;
        for (SegmentNames segment : segments) {
            count += segment.count(new BytesRef(name));
        }
        return count;
    }

    private NameSums sums() {
        NameSums sums =
                new NameSums(segments.stream().mapToInt(SegmentNames::size).sum());
        segments.forEach(segment -> segment.addTo(sums));
        return sums;
    }
}
