package dev.dateline.annotation.segment;

import java.util.Arrays;

/**
 * A text with its sentences and tokens, as arrays of offsets in UTF-16 units.
 *
 * <p>Immutable; tokens do not overlap and are in order, each in exactly one sentence.
 */
public final class SegmentedText {

    private final String text;
    private final int[] tokenStarts;
    private final int[] tokenEnds;
    private final int[] sentenceEnds;

    /**
     * Takes the arrays over.
     *
     * @param tokenStarts each token's first UTF-16 unit
     * @param tokenEnds the unit after each token's last
     * @param sentenceEnds for each sentence the number of the token after its last
     */
    public SegmentedText(String text, int[] tokenStarts, int[] tokenEnds, int[] sentenceEnds) {
        this.text = text;
        this.tokenStarts = tokenStarts;
        this.tokenEnds = tokenEnds;
        this.sentenceEnds = sentenceEnds;
    }

    public String text() {
        return text;
    }

    public int tokens() {
        return tokenStarts.length;
    }

    /** The first UTF-16 unit of a token. */
    public int start(int token) {
        return tokenStarts[token];
    }

    /** The UTF-16 unit after a token's last. */
    public int end(int token) {
        return tokenEnds[token];
    }

    /** A token's characters, as a new string. */
    public String token(int token) {
        return text.substring(tokenStarts[token], tokenEnds[token]);
    }

    /** Whether a token begins with a capital. */
    public boolean isCapitalised(int token) {
        return Character.isUpperCase(text.charAt(start(token)));
    }

    public int sentences() {
        return sentenceEnds.length;
    }

    /** The number of a sentence's first token. */
    public int firstToken(int sentence) {
        return sentence == 0 ? 0 : sentenceEnds[sentence - 1];
    }

    /** The number of the token after a sentence's last. */
    public int endToken(int sentence) {
        return sentenceEnds[sentence];
    }

    /** The number of the sentence that holds a token. */
    public int sentenceOf(int token) {
        int found = Arrays.binarySearch(sentenceEnds, token);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
