package dev.dateline.annotation.language;

import java.util.Arrays;

/** The n-grams of one to three UTF-16 units in a text, each as a number that holds its length and its units. */
final class CharNGrams {

    static final int LONGEST = 3;

    private CharNGrams() {}

    /** Each that is in the text, once. */
    static long[] distinct(CharSequence text) {
        int most = text.length() * LONGEST;
        long[] seen = new long[Integer.highestOneBit(Math.max(1, most)) * 4];
        long[] found = new long[most];
        int count = 0;
        for (int from = 0; from < text.length(); from++) {
            for (int end = from + 1; end <= Math.min(text.length(), from + LONGEST); end++) {
                long gram = of(text, from, end);
                int slot = slot(seen, gram);
                if (seen[slot] == 0) {
                    seen[slot] = gram;
                    found[count++] = gram;
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** That of the units from one to another, exclusive; never 0. */
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
