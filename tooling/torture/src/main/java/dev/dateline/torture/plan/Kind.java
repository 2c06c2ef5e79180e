package dev.dateline.torture.plan;

/** A kind of process. */
public enum Kind {
    INGEST,
    ENRICH,
    BROKER;

    /** What that part is. */
    public static Kind of(String part) {
        return switch (part) {
            case "ingest" -> INGEST;
            case "broker" -> BROKER;
            default -> ENRICH;
        };
    }
}
