package dev.dateline.annotation.segment.english;

/** The short words that English hangs on the word before: {@code 's}, {@code 're}, {@code 've}, {@code 'll}, … */
final class Clitics {

    private Clitics() {}

    /** Where a token's final clitic begins, or -1 where it has none. */
    static int start(String text, int start, int end) {
        for (int length = 2; length <= 3 && end - length > start; length++) {
            int apostrophe = end - length;
            char mark = text.charAt(apostrophe);
            if ((mark == '\'' || mark == '\u2019') && isClitic(text, apostrophe + 1, end)) {
                return apostrophe;
            }
        }
        return -1;
    }

    private static boolean isClitic(String text, int start, int end) {
        return switch (text.substring(start, end)) {
            case "s", "S", "d", "m", "re", "ve", "ll", "RE", "VE", "LL" -> true;
            default -> false;
        };
    }
}
