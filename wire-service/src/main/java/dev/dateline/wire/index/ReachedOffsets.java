package dev.dateline.wire.index;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * How far an index has come: of each partition the offset that is next, as its commits hold it.
 *
 * @param next the next offset by partition
 */
record ReachedOffsets(Map<Integer, Long> next) {

    /** What an index of this form is marked with; another is made again. */
    private static final String FORM = "3";

    private static final String FORM_KEY = "form";
    private static final String PREFIX = "next.";

    static final ReachedOffsets NONE = new ReachedOffsets(Map.of());

    ReachedOffsets {
        next = Map.copyOf(next);
    }

    /** Whether a commit's data is of this form. */
    static boolean knows(Map<String, String> commitData) {
        return FORM.equals(commitData.get(FORM_KEY));
    }

    static ReachedOffsets of(Iterable<Map.Entry<String, String>> commitData) {
        return new ReachedOffsets(StreamSupport.stream(commitData.spliterator(), false)
                .filter(entry -> entry.getKey().startsWith(PREFIX))
                .collect(Collectors.toMap(
                        entry -> Integer.valueOf(entry.getKey().substring(PREFIX.length())),
                        entry -> Long.valueOf(entry.getValue()))));
    }

    Map<String, String> commitData() {
        Map<String, String> data = new HashMap<>();
        data.put(FORM_KEY, FORM);
        next.forEach((partition, offset) -> data.put(PREFIX + partition, Long.toString(offset)));
        return data;
    }

    OptionalLong of(int partition) {
        Long offset = next.get(partition);
        return offset == null ? OptionalLong.empty() : OptionalLong.of(offset);
    }

    boolean holds(Position position) {
        return position.offset() < of(position.partition()).orElse(0);
    }

    /** Whether the other has reached more of any partition. */
    boolean isBehind(ReachedOffsets other) {
        return other.next.entrySet().stream().anyMatch(each -> of(each.getKey()).orElse(0) < each.getValue());
    }

    ReachedOffsets with(Position position) {
        Map<Integer, Long> later = new HashMap<>(next);
        later.merge(position.partition(), position.offset() + 1, Math::max);
        return new ReachedOffsets(later);
    }

    ReachedOffsets without(int partition) {
        Map<Integer, Long> others = new HashMap<>(next);
        others.remove(partition);
        return new ReachedOffsets(others);
    }
}
