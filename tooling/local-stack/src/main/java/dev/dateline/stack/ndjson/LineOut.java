package dev.dateline.stack.ndjson;

/**
 * A line out.
 *
 * @param json the line without its end; taken over, not copied
 * @param units what is counted in it: tokens of an annotated text, items of a document
 * @param failed whether it tells an error
 */
public record LineOut(byte[] json, int units, boolean failed) {}
