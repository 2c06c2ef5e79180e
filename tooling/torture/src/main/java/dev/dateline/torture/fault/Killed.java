package dev.dateline.torture.fault;

import dev.dateline.torture.plan.Kind;
import java.time.Instant;

/**
 * A kill that happened.
 *
 * @param at when
 * @param part whom it met
 * @param midTransaction whether a transaction was open in it
 */
public record Killed(Instant at, String part, boolean midTransaction) {

    /** What kind of process it met. */
    public Kind kind() {
        return Kind.of(part);
    }
}
