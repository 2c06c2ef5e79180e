package dev.dateline.formats.page.claim;

import java.util.ArrayList;
import java.util.List;

/** Cuts the names that a page gives its elements into words: {@code article__relatedLinks} has three. */
public final class ClassNames {

    /** In characters; what stands behind them is made by a machine. */
    private static final int LONGEST = 400;

    private ClassNames() {}

    /** The words, in lower case. */
    public static List<String> tokens(String names) {
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        char before = ' ';
        int length = Math.min(names.length(), LONGEST);
        for (int i = 0; i < length; i++) {
            char letter = names.charAt(i);
            boolean lower = letter >= 'a' && letter <= 'z';
            boolean upper = letter >= 'A' && letter <= 'Z';
            if ((!lower && !upper) || (upper && before >= 'a' && before <= 'z')) {
                end(tokens, token);
            }
            if (lower || upper) {
                token.append((char) (letter | 0x20));
            }
            before = letter;
        }
        end(tokens, token);
        return tokens;
    }

    private static void end(List<String> tokens, StringBuilder token) {
        if (!token.isEmpty()) {
            tokens.add(token.toString());
            token.setLength(0);
        }
    }
}
