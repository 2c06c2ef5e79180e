package dev.dateline.annotation.encoder;

/** How a word is written: what an uncased vocabulary does not tell, given to the encoder beside each piece. */
final class WordCase {

    /** For the pieces that stand for no word. */
    static final int NONE = 0;

    private static final int SMALL = 1;
    private static final int CAPITALISED = 2;
    private static final int CAPITALS = 3;
    private static final int MIXED = 4;
    private static final int INITIAL = 5;
    private static final int DIGITS = 6;
    private static final int OTHER = 7;

    /** What is added for a piece that goes on with a word. */
    static final int CONTINUED = 7;

    private WordCase() {}

    /** From 1 to 7. */
    static int of(CharSequence word) {
        int capitals = 0;
        int small = 0;
        int digits = 0;
        for (int unit = 0; unit < word.length(); unit++) {
            char letter = word.charAt(unit);
            capitals += Character.isUpperCase(letter) ? 1 : 0;
            small += Character.isLowerCase(letter) ? 1 : 0;
            digits += Character.isDigit(letter) ? 1 : 0;
        }
        if (capitals == 0) {
            return small > 0 ? SMALL : digits > 0 ? DIGITS : OTHER;
        }
        boolean first = Character.isUpperCase(word.charAt(0));
        if (small == 0) {
            return capitals == 1 ? INITIAL : CAPITALS;
        }
        return first && capitals == 1 ? CAPITALISED : MIXED;
    }
}
