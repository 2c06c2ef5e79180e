package dev.dateline.annotation.entity;

/** The hashes that features are known by: 32 bits, MurmurHash3's mixing. */
final class Hash {

    private Hash() {}

    /** A hash of a piece of text; digits count as alike, capitals only where {@code cased}. */
    static int of(CharSequence text, int from, int to, boolean cased) {
        int hash = 0x811C9DC5;
        for (int unit = from; unit < to; unit++) {
            char each = text.charAt(unit);
            each = Character.isDigit(each) ? '0' : cased ? each : Character.toLowerCase(each);
            hash = (hash ^ each) * 0x01000193;
        }
        return mix(hash);
    }

    /** A hash of two in their order. */
    static int of(int first, int second) {
        return mix(first * 0x85EBCA6B + second + 0x3C6EF372);
    }

    private static int mix(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }
}
