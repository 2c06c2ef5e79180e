package dev.dateline.ingest.config;

import dev.dateline.transport.config.WholeNumber;

/** How many articles one transaction may hold. */
public final class BatchArticles extends WholeNumber {

    private static final long serialVersionUID = 1;

    public BatchArticles() {
        super(1, 10_000);
    }
}
