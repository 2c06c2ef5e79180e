package dev.dateline.torture.fault;

import dev.dateline.contract.event.Groups;

/** The services' transactional ids, as their configuration has them by default. */
public final class TransactionalIds {

    private TransactionalIds() {}

    /** That of a part: ingest's is its group, an enrich instance's the group and its slot, 0 for {@code enrich} alone. */
    public static String of(String part) {
        return switch (part) {
            case "ingest" -> Groups.INGEST;
            case "enrich" -> Groups.ENRICH + "-0";
            default -> Groups.ENRICH + part.substring("enrich".length());
        };
    }
}
