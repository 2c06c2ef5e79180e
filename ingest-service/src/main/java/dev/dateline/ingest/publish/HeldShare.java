package dev.dateline.ingest.publish;

import dev.dateline.contract.position.Ledger;
import dev.dateline.ingest.restore.Known;

/** A share that this instance reads: what is known of it, and what became of all its items. Used by one thread. */
final class HeldShare {

    private final Known known;
    private final Publisher publisher;
    private Ledger ledger;

    HeldShare(Known known, Publisher publisher) {
        this.known = known;
        this.publisher = publisher;
        this.ledger = known.positions().ledger();
    }

    Publisher publisher() {
        return publisher;
    }

    void committed(Ledger added) {
        ledger = ledger.plus(added);
    }

    Ledger ledger() {
        return ledger;
    }

    long documents() {
        return known.positions().size();
    }

    long articles() {
        return known.versions().size();
    }
}
