package dev.dateline.enrich.consume;

import dev.dateline.enrich.annotate.Result;

/** Is told, on the work's thread, what metrics count. */
public interface EnrichListener {

    /** A result was committed. */
    void committed(Result result);

    /** A transaction was committed. */
    void transactionCommitted();

    /** A transaction was aborted. */
    void transactionAborted();
}
