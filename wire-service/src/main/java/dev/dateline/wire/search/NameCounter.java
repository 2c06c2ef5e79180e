package dev.dateline.wire.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/**
 * Counts the names of one field, segment by segment.
 *
 * <p>A name is among the first only if it is among the {@value #CANDIDATES} first of a segment; its count is exact. Looked up
 * are those alone that may be among the first by what is known without.
 */
final class NameCounter {

    private static final int CANDIDATES = 40;

    private final String field;
    private final List<SegmentNames> segments = new ArrayList<>();

    NameCounter(String field) {
        this.field = field;
    }

    /** Counts in that segment from now on. */
    SegmentNames in(LeafReader leaf) throws IOException {
        SegmentNames segment = new SegmentNames(DocValues.getSortedSet(leaf, field));
        segments.add(segment);
        return segment;
    }

    /** The most frequent names. */
    List<NameCount> first(int size) throws IOException {
        List<SegmentNames.Most> most = most(size);
        Set<BytesRef> names = names(most);
        int least = names.stream()
                .map(name -> sum(most, name, SegmentNames.Most::known))
                .sorted(Comparator.reverseOrder())
                .skip(size - 1L)
                .findFirst()
                .orElse(0);
        List<BytesRef> possible = names.stream()
                .filter(name -> sum(most, name, SegmentNames.Most::atMost) >= least)
                .toList();
        return exact(most, possible).stream()
                .sorted(Comparator.comparingInt(NameCount::count).reversed().thenComparing(NameCount::name))
                .limit(size)
                .toList();
    }

    /** The greatest names: of days, the latest. */
    List<NameCount> last(int size) throws IOException {
        List<SegmentNames.Most> last = new ArrayList<>();
        for (SegmentNames segment : segments) {
            last.add(segment.last(size));
        }
        return exact(
                last,
                names(last).stream()
                        .sorted(Comparator.reverseOrder())
                        .limit(size)
                        .toList());
    }

    /** How often that name stands. */
    int of(String name) throws IOException {
        int count = 0;
        for (SegmentNames segment : segments) {
            count += segment.exact(new BytesRef(name));
        }
        return count;
    }

    private List<SegmentNames.Most> most(int size) throws IOException {
        List<SegmentNames.Most> most = new ArrayList<>();
        for (SegmentNames segment : segments) {
            most.add(segment.most(Math.max(CANDIDATES, size)));
        }
        return most;
    }

    private static Set<BytesRef> names(List<SegmentNames.Most> most) {
        Set<BytesRef> names = new LinkedHashSet<>();
        most.forEach(each -> names.addAll(each.names().keySet()));
        return names;
    }

    private static int sum(
            List<SegmentNames.Most> most, BytesRef name, ToIntBiFunction<SegmentNames.Most, BytesRef> count) {
        return most.stream().mapToInt(each -> count.applyAsInt(each, name)).sum();
    }

    private static List<NameCount> exact(List<SegmentNames.Most> most, Collection<BytesRef> names) throws IOException {
        List<NameCount> counts = new ArrayList<>();
        for (BytesRef name : names) {
            int count = 0;
            for (SegmentNames.Most each : most) {
                count += each.exact(name);
            }
            counts.add(new NameCount(name.utf8ToString(), count));
        }
        return counts;
    }
}
