package dev.dateline.torture.input;

/**
 * One line of NDJSON.
 *
 * @param id the article's own id
 * @param json the line, without its end
 * @param body the article's body, empty where it is not told apart from the rest
 */
public record Line(String id, String json, String body) {}
