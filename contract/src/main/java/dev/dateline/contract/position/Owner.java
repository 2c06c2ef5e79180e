package dev.dateline.contract.position;

import java.util.Objects;

/**
 * Which run of ingest owns a transactional id.
 *
 * @param transactionalId the id
 * @param runId the run, unique to one start of the process
 */
public record Owner(String transactionalId, String runId) {

    public Owner {
        Objects.requireNonNull(transactionalId, "transactionalId");
        Objects.requireNonNull(runId, "runId");
    }

    /** The record's key; a source's id holds no colon, so no document has the same. */
    public static String key(String transactionalId) {
        return "owner:" + transactionalId;
    }
}
