package dev.dateline.annotation.encoder;

/**
 * Pieces of words by their text, found by slices of a longer text without a copy of it.
 *
 * <p>Filled by one thread, then shared by all.
 */
final class PieceTable {

    private static final int PRIME = 31;

    private final String[] texts;
    private final int[] pieces;
    private int longest;

    PieceTable(int capacity) {
        int slots = Integer.highestOneBit(Math.max(1, capacity)) * 4;
        this.texts = new String[slots];
        this.pieces = new int[slots];
    }

    /** Adds a piece that is not there yet. */
    void put(String text, int piece) {
        int slot = text.hashCode() & (texts.length - 1);
        while (texts[slot] != null) {
            slot = (slot + 1) & (texts.length - 1);
        }
        texts[slot] = text;
        pieces[slot] = piece;
        longest = Math.max(longest, text.length());
    }

    /** The slot of the longest piece that begins at {@code from} and ends at {@code to} or before; -1 where there is none. */
    int longest(String in, int from, int to) {
        int furthest = Math.min(to, from + longest);
        int found = -1;
        int hash = 0;
        for (int end = from + 1; end <= furthest; end++) {
            hash = PRIME * hash + in.charAt(end - 1);
            int slot = slot(hash, in, from, end);
            found = slot >= 0 ? slot : found;
        }
        return found;
    }

    /** The number of the piece in a slot. */
    int piece(int slot) {
        return pieces[slot];
    }

    /** The length of the piece in a slot, in UTF-16 units. */
    int length(int slot) {
        return texts[slot].length();
    }

    /** By the hash of {@link String#hashCode}, which grows with the slice. */
    private int slot(int hash, String in, int from, int end) {
        int slot = hash & (texts.length - 1);
        while (texts[slot] != null) {
            if (texts[slot].length() == end - from && in.startsWith(texts[slot], from)) {
                return slot;
            }
            slot = (slot + 1) & (texts.length - 1);
        }
        return -1;
    }
}
