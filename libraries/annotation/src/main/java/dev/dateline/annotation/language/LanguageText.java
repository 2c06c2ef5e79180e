package dev.dateline.annotation.language;

/**
 * A text much as OpenNLP's model of languages was trained on it: small letters, one space between words and in place of numbers and
 * pictures, no letter more than twice in a row.
 *
 * <p>One look at each unit instead of OpenNLP's normalisers, a dozen regular expressions one after another; what they do to web
 * addresses and to what is peculiar to tweets is left out.
 */
final class LanguageText {

    private LanguageText() {}

    /** The text so written. */
    static String of(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            char next = isSpace(unit) ? ' ' : Character.toLowerCase(unit);
            if (!repeats(kept, next)) {
                kept.append(next);
            }
        }
        return kept.toString();
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || (unit >= '0' && unit <= '9') || Character.isSurrogate(unit);
    }

    /** Whether it is a second space or a third of any other. */
    private static boolean repeats(StringBuilder kept, char next) {
        int length = kept.length();
        return length > 0
                && kept.charAt(length - 1) == next
                && (next == ' ' || (length > 1 && kept.charAt(length - 2) == next));
    }
}
