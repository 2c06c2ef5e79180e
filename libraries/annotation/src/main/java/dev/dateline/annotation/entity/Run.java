package dev.dateline.annotation.entity;

/**
 * Tokens of one sentence, in which names are looked for; none reaches beyond them.
 *
 * @param text the number of the text among an article's
 * @param first the number of the first token in the text
 * @param end the number of the token after the last
 */
public record Run(int text, int sentence, int first, int end) {

    /** How many tokens it has. */
    public int tokens() {
        return end - first;
    }

    boolean has(int token) {
        return first <= token && token < end;
    }

    /** Whether another run is in the same sentence. */
    boolean isBeside(Run other) {
        return text == other.text && sentence == other.sentence;
    }
}
