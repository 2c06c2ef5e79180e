package dev.dateline.formats.page.body;

/** How text of any script is weighed. */
final class Sentences {

    /** What an ideograph or a syllable says takes about this many letters of an alphabet. */
    private static final int LETTERS_OF_IDEOGRAPH = 3;

    /** Full stops of many scripts, and what closes a quotation after one. */
    private static final String ENDS = ".!?…。！？．।॥؟۔։።፧᙮。";

    private static final String CLOSERS = "\"'”’»«“)]」』）】›‹*";

    private Sentences() {}

    /** Its length in letters of an alphabet. */
    static int weigh(String text) {
        int weight = 0;
        for (int i = 0; i < text.length(); i++) {
            weight += isDense(text.charAt(i)) ? LETTERS_OF_IDEOGRAPH : 1;
        }
        return weight;
    }

    static boolean ends(String text) {
        int end = text.length();
        while (end > 0 && (CLOSERS.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    private static boolean isDense(char letter) {
        return (letter >= '\u3040' && letter <= '\u9FFF') || (letter >= '\uAC00' && letter <= '\uD7A3');
    }
}
