package dev.dateline.stack.audit;

import java.util.Objects;

/**
 * Something that should not be.
 *
 * @param kind what kind of thing is wrong
 * @param where the record, as {@code topic-partition-offset}, or the source
 * @param detail what is wrong, for a person; no text of an article
 */
public record Offence(Kind kind, String where, String detail) {

    public Offence {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(detail, "detail");
    }

    /** What can be wrong. */
    public enum Kind {
        /** An article that enrich has passed and that came out neither enriched nor rejected. */
        LOST,
        /** An article that came out more than once. */
        DOUBLED,
        /** A result that comes after that of a later article, or a version that comes after a later one. */
        OUT_OF_ORDER,
        /** A result whose origin is no article. */
        NO_ORIGIN,
        /** An enriched article that is not the article it names, or whose annotations are not its text. */
        CHANGED,
        /** A record that is not valid against its schema. */
        INVALID,
        /** A source whose ledger tells other numbers than its topics. */
        LEDGER,
        /** A document that is in its folder and of which nothing was read. */
        UNREAD
    }
}
