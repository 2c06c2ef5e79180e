package dev.dateline.wire.search;

/**
 * How many articles have a name.
 *
 * @param name the name, or a source, or a day
 * @param count how many articles
 */
public record NameCount(String name, int count) {}
