package dev.dateline.contract.event;

/** Sizes that every record keeps to, in bytes, and how deep its value may be nested. */
public final class Limits {

    /** The largest article value. */
    public static final int ARTICLE_BYTES = 1 << 20;
    /** The largest record, the topics' {@code max.message.bytes}. */
    public static final int RECORD_BYTES = 8 << 20;
    /** What a record's key, headers and framing take at the most. */
    public static final int HEADERS_BYTES = 64 << 10;
    /** A rejected original up to this size is kept whole. */
    public static final int REJECTED_WHOLE_BYTES = 1 << 20;
    /** What is kept of a larger one. */
    public static final int REJECTED_HEAD_BYTES = 64 << 10;

    /** How many objects and arrays of a JSON value may lie within one another, so that walking it is never deep. */
    public static final int DEPTH = 100;

    private Limits() {}
}
