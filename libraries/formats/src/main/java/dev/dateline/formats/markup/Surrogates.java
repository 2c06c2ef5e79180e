package dev.dateline.formats.markup;

/** Makes a text one that UTF-8 can write. */
public final class Surrogates {

    private static final char REPLACEMENT = '\uFFFD';

    private Surrogates() {}

    /** The text with U+FFFD in place of each half of a surrogate pair that stands alone. */
    public static String paired(String text) {
        int alone = alone(text, 0);
        if (alone < 0) {
            return text;
        }
        StringBuilder paired = new StringBuilder(text);
        while (alone >= 0) {
            paired.setCharAt(alone, REPLACEMENT);
            alone = alone(paired, alone + 1);
        }
        return paired.toString();
    }

    private static int alone(CharSequence text, int from) {
        int length = text.length();
        int i = from;
        while (i < length) {
            char c = text.charAt(i);
            boolean pair =
                    Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1));
            if (Character.isSurrogate(c) && !pair) {
                return i;
            }
            i += pair ? 2 : 1;
        }
        return -1;
    }
}
