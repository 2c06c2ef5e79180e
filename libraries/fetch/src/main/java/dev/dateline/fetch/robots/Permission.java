package dev.dateline.fetch.robots;

/** Whether a page may be read. */
public enum Permission {
    /** It may. */
    ALLOWED,
    /** Its host asks that it is not. */
    DISALLOWED,
    /** Its host did not say; until it does, it may not (RFC 9309, section 2.3.1.4). */
    NOT_KNOWN
}
