package dev.dateline.annotation.time.rule;

/**
 * One way to say a date.
 *
 * @param name what {@code explain} calls it
 * @param pattern the words, in the notation of {@link PatternParser}
 * @param interpretation what they mean
 */
public record Rule(String name, String pattern, Interpretation interpretation) {}
