package dev.dateline.transport.topic;

import dev.dateline.transport.config.WholeNumber;

/** How many copies a partition may have. */
public final class Replication extends WholeNumber {

    private static final long serialVersionUID = 1;

    public Replication() {
        super(1, Short.MAX_VALUE);
    }
}
