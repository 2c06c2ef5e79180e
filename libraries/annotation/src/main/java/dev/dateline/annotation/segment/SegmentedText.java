package dev.dateline.annotation.segment;

import java.util.Arrays;
import java.util.Locale;

/**
 * A text with its sentences and tokens, as arrays of offsets in UTF-16 units.
 *
 * <p>Immutable; tokens do not overlap and are in order, each in exactly one sentence.
 */
public final class SegmentedText {

    private final LegibleText text;
    private final int[] tokenStarts;
    private final int[] tokenEnds;
    private final int[] sentenceEnds;
    private final Orthography orthography;

    /**
     * Takes the arrays over.
     *
     * @param tokenStarts each token's first UTF-16 unit in the plain text
     * @param tokenEnds the unit after each token's last in the plain text
     * @param sentenceEnds for each sentence the number of the token after its last
     * @param orthography what it was cut by
     */
    public SegmentedText(
            LegibleText text, int[] tokenStarts, int[] tokenEnds, int[] sentenceEnds, Orthography orthography) {
        this.text = text;
        this.tokenStarts = tokenStarts;
        this.tokenEnds = tokenEnds;
        this.sentenceEnds = sentenceEnds;
        this.orthography = orthography;
    }

    /** The text as it stands. */
    public String text() {
        return text.original();
    }

    /** How its language is written. */
    public Orthography orthography() {
        return orthography;
    }

    public int tokens() {
        return tokenStarts.length;
    }

    /** The text as a person reads it. */
    public LegibleText plain() {
        return text;
    }

    /** A token's first UTF-16 unit in the plain text. */
    public int plainStart(int token) {
        return tokenStarts[token];
    }

    /** The unit after a token's last in the plain text. */
    public int plainEnd(int token) {
        return tokenEnds[token];
    }

    /** The first UTF-16 unit of a token in the text as it stands. */
    public int start(int token) {
        return text.start(tokenStarts[token]);
    }

    /** The UTF-16 unit after a token's last in the text as it stands. */
    public int end(int token) {
        return text.end(tokenEnds[token]);
    }

    /** A token as a person reads it, as a new string. */
    public String token(int token) {
        return text.plain().substring(tokenStarts[token], tokenEnds[token]);
    }

    /** The same in small letters. */
    public String small(int token) {
        return token(token).toLowerCase(Locale.ROOT);
    }

    /** The tokens from one to another, exclusive, and what is between, as a person reads them. */
    public String tokens(int first, int end) {
        return text.plain().substring(tokenStarts[first], tokenEnds[end - 1]);
    }

    /** Whether a token is that word. */
    public boolean is(int token, String word) {
        int length = tokenEnds[token] - tokenStarts[token];
        return length == word.length() && text.plain().startsWith(word, tokenStarts[token]);
    }

    /** Whether a token begins with a capital. */
    public boolean isCapitalised(int token) {
        return Character.isUpperCase(text.plain().charAt(tokenStarts[token]));
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
