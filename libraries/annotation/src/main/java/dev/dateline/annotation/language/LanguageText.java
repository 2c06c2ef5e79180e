package dev.dateline.annotation.language;

/**
 * A text as OpenNLP's model of languages was trained on it: small letters, one space between words and in place of numbers and signs, nothing
 * more than twice in a row.
 *
 * <p>One look at each unit instead of OpenNLP's normalisers, a dozen regular expressions one after another. Those for web and mail addresses
 * and for what is peculiar to tweets are left out.
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
        return kept.toString().trim();
    }

    /** Hyphens, presentation forms and all beyond the first plane are taken for pictures by {@code EmojiCharSequenceNormalizer}. */
    private static boolean isSpace(char unit) {
        return unit == ' '
                || unit == '-'
                || (unit >= '\t' && unit <= '\r')
                || (unit >= '0' && unit <= '9')
                || unit >= Character.MIN_SURROGATE;
    }

    /** Whether it is a second space or a third of any other. */
    private static boolean repeats(StringBuilder kept, char next) {
        int length = kept.length();
        return length > 0
                && kept.charAt(length - 1) == next
                && (next == ' ' || (length > 1 && kept.charAt(length - 2) == next));
    }
}
