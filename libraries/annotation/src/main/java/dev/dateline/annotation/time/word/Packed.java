package dev.dateline.annotation.time.word;

/** Several small numbers in one long, so that a word needs no object. */
public final class Packed {

    /** Stands for a number that was not given. */
    public static final int NONE = 0xFFFF;

    private Packed() {}

    /** Three numbers below 65,535, or {@link #NONE}. */
    public static long date(int first, int second, int third) {
        return (long) first << 32 | (long) second << 16 | third;
    }

    /** Hour, minute and second; minute and second may be {@link #NONE}. */
    public static long clock(int hour, int minute, int second) {
        return date(hour, minute, second);
    }

    /** The first of three. */
    public static int first(long packed) {
        return (int) (packed >> 32) & 0xFFFF;
    }

    /** The second of three. */
    public static int second(long packed) {
        return (int) (packed >> 16) & 0xFFFF;
    }

    /** The third of three. */
    public static int third(long packed) {
        return (int) packed & 0xFFFF;
    }
}
