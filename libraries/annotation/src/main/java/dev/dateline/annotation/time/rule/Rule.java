package dev.dateline.annotation.time.rule;

/**
 * One way to say a date.
 *
 * @param name what {@code explain} calls it
 * @param pattern the words, in the notation of {@link Pattern}
 * @param reader what they mean
 */
public record Rule(String name, String pattern, Reader reader) {}
