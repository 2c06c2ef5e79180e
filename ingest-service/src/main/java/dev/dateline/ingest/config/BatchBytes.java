package dev.dateline.ingest.config;

import dev.dateline.transport.config.WholeNumber;

/** How many bytes may be read for one transaction. */
public final class BatchBytes extends WholeNumber {

    private static final long serialVersionUID = 1;

    public BatchBytes() {
        super(1, 64 << 20);
    }
}
