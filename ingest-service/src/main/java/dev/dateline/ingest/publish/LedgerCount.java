package dev.dateline.ingest.publish;

import dev.dateline.contract.position.Ledger;
import dev.dateline.contract.rejected.Reason;
import java.util.EnumMap;
import java.util.Map;

/** Counts what becomes of items. */
final class LedgerCount {

    private final Map<Reason, Long> rejected = new EnumMap<>(Reason.class);
    private long published;
    private long duplicate;

    void publish() {
        published++;
    }

    void duplicate() {
        duplicate++;
    }

    void reject(Reason reason) {
        rejected.merge(reason, 1L, Long::sum);
    }

    Ledger ledger() {
        return new Ledger(published, duplicate, rejected);
    }
}
