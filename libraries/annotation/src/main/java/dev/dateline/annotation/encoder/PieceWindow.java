package dev.dateline.annotation.encoder;

/**
 * What the encoder sees at once: an opening piece, then sentences, each followed by a separating piece.
 *
 * <p>The pieces of words that are asked for are live: all layers work them out. The rest are heard by them. Filled by one
 * thread, then read by one.
 */
final class PieceWindow {

    /** The most pieces in a window, the opening one included: as many as the networks have places for. */
    static final int LONGEST = 128;

    final int[] pieces = new int[LONGEST];
    final int[] cases = new int[LONGEST];

    /** The places of the pieces of words that are asked for, and of all others. */
    final int[] live = new int[LONGEST];

    final int[] rest = new int[LONGEST];

    /** For each word that is asked for which of the live pieces is its first. */
    final int[] asked = new int[LONGEST];

    private int size;
    private int liveSize;
    private int askedSize;

    /** Begins anew with an opening piece. */
    void open(int opening) {
        size = 0;
        liveSize = 0;
        askedSize = 0;
        add(opening, WordCase.NONE, false);
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
            boolean isAsked = text.isAsked(word);
            if (isAsked) {
                asked[askedSize++] = liveSize;
            }
            for (int at = text.firstPiece(word); at < text.firstPiece(word + 1); at++) {
                add(text.piece(at), text.written(at), isAsked);
            }
        }
        add(separating, WordCase.NONE, false);
    }

    private void add(int piece, int written, boolean isLive) {
        if (isLive) {
            live[liveSize++] = size;
        } else {
            rest[size - liveSize] = size;
        }
        pieces[size] = piece;
        cases[size++] = written;
    }

    int size() {
        return size;
    }

    /** How many pieces are live. */
    int liveSize() {
        return liveSize;
    }

    /** How many of its words are asked for. */
    int askedSize() {
        return askedSize;
    }
}
