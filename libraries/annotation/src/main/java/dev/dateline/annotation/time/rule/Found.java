package dev.dateline.annotation.time.rule;

import dev.dateline.annotation.time.reading.Meaning;

/**
 * A date found among the words.
 *
 * @param start its first word
 * @param end the word after its last
 * @param meaning what it means
 * @param rule the name of the rule that read it
 */
public record Found(int start, int end, Meaning meaning, String rule) {

    /** The same with another meaning. */
    public Found meaning(Meaning other) {
        return new Found(start, end, other, rule);
    }

    /** The same over other words. */
    public Found over(int newStart, int newEnd) {
        return new Found(newStart, newEnd, meaning, rule);
    }
}
