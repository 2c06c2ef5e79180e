package dev.dateline.contract.position;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Objects;

/**
 * Which run of ingest owns a transactional id.
 *
 * @param transactionalId the id
 * @param runId the run, unique to one start of the process: a UUID of version 7, so that of two runs the one that
 *     started later sorts after the other
 */
public record Owner(String transactionalId, String runId) {

    public Owner {
        Objects.requireNonNull(transactionalId, "transactionalId");
        Objects.requireNonNull(runId, "runId");
    }

    /** A run that starts at that instant, by the clock of its machine; the same run never again. */
    public static Owner startedAt(String transactionalId, Instant start) {
        return new Owner(transactionalId, RunId.of(start, new SecureRandom()).toString());
    }

    /** Whether this run started later than that one, by their machines' clocks; of two different runs one always did. */
    public boolean startedAfter(Owner other) {
        return runId.compareTo(other.runId) > 0;
    }

    /** The record's key; a source's id holds no colon, so no document has the same. */
    public static String key(String transactionalId) {
        return "owner:" + transactionalId;
    }
}
