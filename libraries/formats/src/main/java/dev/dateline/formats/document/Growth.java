package dev.dateline.formats.document;

/** How documents of a format come to be. */
public enum Growth {
    /** Line by line: what ends with a line feed can be read while more is written. */
    LOG,
    /** All at once: nothing of it can be read before it is complete. */
    WHOLE
}
