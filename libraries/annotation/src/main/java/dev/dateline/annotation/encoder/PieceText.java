package dev.dateline.annotation.encoder;

import java.util.Arrays;

/**
 * The words of an article as pieces, sentence by sentence.
 *
 * <p>Filled by one thread: {@link #word} for each word, {@link #endSentence} after the last of each sentence.
 */
public final class PieceText {

    private final WordPieces vocabulary;
    private int[] pieces = new int[1024];
    private int[] cases = new int[1024];
    private int[] firsts = new int[512];
    private boolean[] asked = new boolean[512];
    private int[] sentenceEnds = new int[32];
    private int size;
    private int words;
    private int sentences;

    public PieceText(WordPieces vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Adds the next word, of at least one character.
     *
     * @param isAsked whether the network is to say something of it; else it is only read beside others
     */
    public void word(CharSequence word, boolean isAsked) {
        if (size + WordPieces.MOST_PIECES > pieces.length) {
            pieces = Arrays.copyOf(pieces, pieces.length * 2);
            cases = Arrays.copyOf(cases, cases.length * 2);
        }
        if (words + 1 >= firsts.length) {
            firsts = Arrays.copyOf(firsts, firsts.length * 2);
            asked = Arrays.copyOf(asked, asked.length * 2);
        }
        int made = vocabulary.cut(word, pieces, size);
        int written = WordCase.of(word);
        cases[size] = written;
        Arrays.fill(cases, size + 1, size + made, written + WordCase.CONTINUED);
        asked[words] = isAsked;
        firsts[words++] = size;
        size += made;
        firsts[words] = size;
    }

    /** Ends the sentence, which has at least one word. */
    public void endSentence() {
        if (sentences == sentenceEnds.length) {
            sentenceEnds = Arrays.copyOf(sentenceEnds, sentenceEnds.length * 2);
        }
        sentenceEnds[sentences++] = words;
    }

    /** How many words there are. */
    public int words() {
        return words;
    }

    /** How many sentences there are. */
    public int sentences() {
        return sentences;
    }

    /** The number of a sentence's first word. */
    public int firstWord(int sentence) {
        return sentence == 0 ? 0 : sentenceEnds[sentence - 1];
    }

    /** The number of the word after a sentence's last. */
    public int endWord(int sentence) {
        return sentenceEnds[sentence];
    }

    /** Where the pieces of a word begin; for the number after the last word's, where all end. */
    public int firstPiece(int word) {
        return word == 0 ? 0 : firsts[word];
    }

    /** Whether the network is to say something of a word. */
    public boolean isAsked(int word) {
        return asked[word];
    }

    /** A piece's number in the vocabulary. */
    public int piece(int at) {
        return pieces[at];
    }

    /** How the word of a piece is written, as a number from 1 to 14. */
    public int written(int at) {
        return cases[at];
    }
}
