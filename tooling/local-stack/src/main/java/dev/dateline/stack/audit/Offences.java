package dev.dateline.stack.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Counts what is wrong and keeps the first few.
 *
 * <p>Used by one thread.
 */
final class Offences {

    private static final int KEPT = 20;

    private final Map<Offence.Kind, Long> counts = new EnumMap<>(Offence.Kind.class);
    private final List<Offence> first = new ArrayList<>();

    void add(Offence.Kind kind, String where, String detail) {
        counts.merge(kind, 1L, Long::sum);
        if (first.size() < KEPT) {
            first.add(new Offence(kind, where, detail));
        }
    }

    Map<Offence.Kind, Long> counts() {
        return counts;
    }

    List<Offence> first() {
        return first;
    }
}
