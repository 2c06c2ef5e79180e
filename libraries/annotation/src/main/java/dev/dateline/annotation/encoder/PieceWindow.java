package dev.dateline.annotation.encoder;

import java.nio.IntBuffer;

/** What the encoder sees at once: an opening piece, then sentences, each followed by a separating piece. */
final class PieceWindow {

    /** The most pieces in a window, the opening one included; what pieces say to each other grows with its square. */
    static final int LONGEST = 80;

    private final int[] pieces = new int[LONGEST];
    private final int[] cases = new int[LONGEST];

    /** The places of the first pieces of the words that are asked for. */
    private final int[] asked = new int[LONGEST];

    private int size;
    private int askedSize;

    /** Begins anew with an opening piece. */
    void open(int opening) {
        pieces[0] = opening;
        cases[0] = WordCase.NONE;
        size = 1;
        askedSize = 0;
    }

    /** Whether it has no word yet. */
    boolean isEmpty() {
        return size == 1;
    }

    /** How many more pieces fit in. */
    int room() {
        return LONGEST - size;
    }

    /** Adds the words of a text from one to another, exclusive, and a separating piece. */
    void add(PieceText text, int from, int to, int separating) {
        for (int word = from; word < to; word++) {
            asked[askedSize] = size;
            askedSize += text.isAsked(word) ? 1 : 0;
            for (int at = text.firstPiece(word); at < text.firstPiece(word + 1); at++) {
                pieces[size] = text.piece(at);
                cases[size++] = text.written(at);
            }
        }
        pieces[size] = separating;
        cases[size++] = WordCase.NONE;
    }

    int size() {
        return size;
    }

    /** How many of its words are asked for. */
    int askedSize() {
        return askedSize;
    }

    /** Where they begin. */
    IntBuffer asked() {
        return IntBuffer.wrap(asked, 0, askedSize);
    }

    IntBuffer pieces() {
        return IntBuffer.wrap(pieces, 0, size);
    }

    IntBuffer cases() {
        return IntBuffer.wrap(cases, 0, size);
    }
}
