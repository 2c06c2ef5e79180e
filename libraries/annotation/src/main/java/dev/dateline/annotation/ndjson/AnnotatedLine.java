package dev.dateline.annotation.ndjson;

/**
 * A line out.
 *
 * @param json the line without its end; taken over, not copied
 * @param tokens the tokens of its text
 * @param failed whether it tells an error
 */
record AnnotatedLine(byte[] json, int tokens, boolean failed) {}
