package dev.dateline.torture.plan;

import dev.dateline.stack.process.Instance;
import dev.dateline.stack.process.Service;

/** A kind of process. */
public enum Kind {
    INGEST,
    ENRICH,
    BROKER;

    /** What that part is. */
    public static Kind of(String part) {
        return Instance.of(part)
                .map(instance -> instance.service() == Service.INGEST ? INGEST : ENRICH)
                .orElse(BROKER);
    }
}
