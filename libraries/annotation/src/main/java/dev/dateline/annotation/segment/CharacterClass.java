package dev.dateline.annotation.segment;

/** Tells the code points of words from those of punctuation and of white space. */
final class CharacterClass {

    private CharacterClass() {}

    /** Whether a code point belongs to no token: white space, controls and invisible marks of format. */
    static boolean separates(int point) {
        if (point < 0x80) {
            return point <= ' ' || point == 0x7F;
        }
        int type = Character.getType(point);
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || type == Character.CONTROL
                || type == Character.FORMAT;
    }

    /** Whether a code point makes words: letters, digits and the marks upon them. */
    static boolean makesWords(int point) {
        if (point < 0x80) {
            return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z') || (point >= '0' && point <= '9');
        }
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> Character.isLetterOrDigit(point);
        };
    }
}
