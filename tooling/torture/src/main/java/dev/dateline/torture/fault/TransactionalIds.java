package dev.dateline.torture.fault;

/** The services' transactional ids, as their configuration has them by default. */
public final class TransactionalIds {

    private TransactionalIds() {}

    /** That of a part: {@code dateline-ingest}, or {@code dateline-enrich-} and the slot. */
    public static String of(String part) {
        return "dateline-" + (part.equals("enrich") ? "enrich-0" : part);
    }
}
