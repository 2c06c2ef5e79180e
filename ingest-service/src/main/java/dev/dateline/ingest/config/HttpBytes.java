package dev.dateline.ingest.config;

import dev.dateline.transport.config.WholeNumber;

/** How many bytes of memory visits may take together. */
public final class HttpBytes extends WholeNumber {

    private static final long serialVersionUID = 1;

    public HttpBytes() {
        super(1 << 20, 1 << 30);
    }
}
