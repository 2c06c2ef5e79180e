package dev.dateline.contract.position;

import dev.dateline.contract.rejected.Reason;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What became of a document's items, over all its generations: read = published + duplicate + rejected.
 *
 * @param published items published as articles
 * @param duplicate items already published with the same content
 * @param rejected items rejected, by reason, in the order of the reasons
 */
public record Ledger(long published, long duplicate, Map<Reason, Long> rejected) {

    /** Nothing read yet. */
    public static final Ledger EMPTY = new Ledger(0, 0, Map.of());

    public Ledger {
        Map<Reason, Long> ordered = new EnumMap<>(Reason.class);
        if (rejected != null) {
            ordered.putAll(rejected);
        }
        rejected = Collections.unmodifiableMap(ordered);
    }

    /** All items read. */
    public long read() {
        return published + duplicate + rejectedTotal();
    }

    /** All items rejected. */
    public long rejectedTotal() {
        return rejected.values().stream().mapToLong(Long::longValue).sum();
    }

    /** This and the other, added up. */
    public Ledger plus(Ledger other) {
        Map<Reason, Long> sum = new EnumMap<>(Reason.class);
        sum.putAll(rejected);
        other.rejected.forEach((reason, count) -> sum.merge(reason, count, Long::sum));
        return new Ledger(published + other.published, duplicate + other.duplicate, sum);
    }
}
