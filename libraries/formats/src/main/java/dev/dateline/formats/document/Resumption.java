package dev.dateline.formats.document;

/** How reading goes on where it stopped in a document. */
public enum Resumption {
    /** The document is read again from its start, and what comes before that place is left out. */
    REPLAY,
    /** From that place on, unless a line that was taken for the last has grown there. */
    AT_LINE,
    /** From that place on, whatever stands there. */
    AT_OFFSET
}
