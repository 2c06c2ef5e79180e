package dev.dateline.annotation.encoder;

import java.nio.IntBuffer;

/** What the encoder sees at once: an opening piece, then sentences, each followed by a separating piece. */
final class PieceWindow {

    /** The most pieces in a window, the opening one included. */
    static final int LONGEST = 128;

    private final int[] pieces = new int[LONGEST];
    private final int[] cases = new int[LONGEST];

    /** For each word the place of its first piece. */
    private final int[] firsts = new int[LONGEST];

    private int size;
    private int firstWord;
    private int words;

    /** Begins anew with an opening piece. */
    void open(int opening, int word) {
        pieces[0] = opening;
        cases[0] = WordCase.NONE;
        size = 1;
        firstWord = word;
        words = 0;
    }

    /** Whether it has no word yet. */
    boolean isEmpty() {
        return words == 0;
    }

    /** How many more pieces fit in. */
    int room() {
        return LONGEST - size;
    }

    /** Adds the words of a text from one to another, exclusive, and a separating piece. */
    void add(PieceText text, int from, int to, int separating) {
        for (int word = from; word < to; word++) {
            firsts[words++] = size;
            for (int at = text.firstPiece(word); at < text.firstPiece(word + 1); at++) {
                pieces[size] = text.piece(at);
                cases[size++] = text.written(at);
            }
        }
        pieces[size] = separating;
        cases[size++] = WordCase.NONE;
    }

    /** The number of its first word in the text. */
    int firstWord() {
        return firstWord;
    }

    int words() {
        return words;
    }

    /** The place of a word's first piece, by the word's number in the window. */
    int place(int word) {
        return firsts[word];
    }

    int size() {
        return size;
    }

    IntBuffer pieces() {
        return IntBuffer.wrap(pieces, 0, size);
    }

    IntBuffer cases() {
        return IntBuffer.wrap(cases, 0, size);
    }
}
