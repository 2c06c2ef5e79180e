package dev.dateline.annotation.language;

/** N-grams of one to three UTF-16 units, each as a number that holds its length and its units and is never 0. */
final class CharNGrams {

    static final int LONGEST = 3;

    private CharNGrams() {}

    /** That of the units of a text from one to another, exclusive. */
    static long of(CharSequence text, int from, int end) {
        long gram = (long) end - from;
        for (int unit = from; unit < end; unit++) {
            gram = (gram << Character.SIZE) | text.charAt(unit);
        }
        return gram;
    }

    /** Where one lies in a table of a power of two of slots, or would: the slot holds it or 0. */
    static int slot(long[] table, long gram) {
        long mixed = gram * 0x9E3779B97F4A7C15L;
        int slot = ((int) (mixed >>> Integer.SIZE)) & (table.length - 1);
        while (table[slot] != 0 && table[slot] != gram) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }
}
