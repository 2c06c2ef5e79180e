package dev.dateline.ingest.publish;

import dev.dateline.contract.position.Ledger;

/** Is told, on the work's thread, what metrics count. */
public interface IngestListener {

    /** A transaction of that many records was committed. */
    void committed(Ledger added, int records);

    /** A transaction was aborted. */
    void aborted(Exception cause);
}
