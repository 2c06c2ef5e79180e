package dev.dateline.annotation.entity;

/** The hashes that features are known by: 32 bits, MurmurHash3's mixing. */
final class Hash {

    /** What a text's hash begins with, before any of its units. */
    static final int EMPTY = 0x811C9DC5;

    private Hash() {}

    /** What a hash that was begun goes on to with one more unit (FNV-1a). */
    static int then(int begun, char unit) {
        return (begun ^ unit) * 0x01000193;
    }

    /** The hash of the last units of a text, so many. */
    static int ofLast(char[] text, int units) {
        int begun = EMPTY;
        for (int unit = text.length - units; unit < text.length; unit++) {
            begun = then(begun, text[unit]);
        }
        return mix(begun);
    }

    /** The units of a piece of text, each digit as 0 and each capital as its small letter. */
    static char[] folded(String text, int from, int to) {
        char[] folded = new char[to - from];
        for (int unit = from; unit < to; unit++) {
            folded[unit - from] = Character.toLowerCase(digitsAlike(text.charAt(unit)));
        }
        return folded;
    }

    /** A hash of a whole word; digits count as alike, and capitals as small letters. */
    static int ofFolded(String word) {
        return ofLast(folded(word, 0, word.length()), word.length());
    }

    /** A hash of a piece of text; digits count as alike. */
    static int ofCased(String text, int from, int to) {
        int begun = EMPTY;
        for (int unit = from; unit < to; unit++) {
            begun = then(begun, digitsAlike(text.charAt(unit)));
        }
        return mix(begun);
    }

    private static char digitsAlike(char unit) {
        return Character.isDigit(unit) ? '0' : unit;
    }

    /** A hash of two in their order. */
    static int of(int first, int second) {
        return mix(first * 0x85EBCA6B + second + 0x3C6EF372);
    }

    /** What a hash that was begun ends as. */
    static int mix(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }
}
