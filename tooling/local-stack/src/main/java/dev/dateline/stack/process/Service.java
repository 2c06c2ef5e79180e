package dev.dateline.stack.process;

import java.util.Locale;

/** A service of which there may be several instances. */
public enum Service {
    INGEST,
    ENRICH,
    /** Of which there is one, or none. */
    WIRE;

    /** What people call it, and its first instance. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
