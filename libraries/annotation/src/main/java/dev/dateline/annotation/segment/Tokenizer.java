package dev.dateline.annotation.segment;

import dev.dateline.annotation.deadline.Deadline;

/**
 * Cuts a text into tokens much as the Penn Treebank does, keeping offsets.
 *
 * <p>A word keeps its inner hyphens, apostrophes and dots ({@code al-Shabaab}, {@code O'Neill}, {@code U.S.},
 * {@code 3.5}, {@code AT&T}); a final clitic ({@code 's}, {@code 're}, …) is a token of its own, as is every mark of
 * punctuation, a run of one and the same mark counting as one. Tokens hold no white space, never cut a surrogate pair
 * and are at most {@link #LONGEST} units long. Linear in the text; thread-safe.
 */
final class Tokenizer {

    /** The most UTF-16 units of a token; what is longer is cut. */
    static final int LONGEST = 200;

    private static final int TOKENS_PER_CHECK = 256;

    private Tokenizer() {}

    /** The starts and ends of the tokens, in UTF-16 units. */
    record Tokens(int[] starts, int[] ends) {}

    static Tokens tokenize(String text, Deadline deadline) {
        IntBuffer starts = new IntBuffer(text.length() / 5);
        IntBuffer ends = new IntBuffer(text.length() / 5);
        int at = 0;
        int checked = 0;
        while (at < text.length()) {
            int first = text.codePointAt(at);
            if (CharacterClass.separates(first)) {
                at += Character.charCount(first);
                continue;
            }
            int end = CharacterClass.makesWords(first) ? word(text, at) : run(text, at, first);
            at = addCutAtClitic(text, at, end, starts, ends);
            if (starts.size() - checked >= TOKENS_PER_CHECK) {
                checked = starts.size();
                deadline.check();
            }
        }
        deadline.check();
        return new Tokens(starts.toArray(), ends.toArray());
    }

    private static int addCutAtClitic(String text, int start, int end, IntBuffer starts, IntBuffer ends) {
        int clitic = Clitics.start(text, start, end);
        if (clitic > start) {
            starts.add(start);
            ends.add(clitic);
        }
        int rest = clitic < 0 ? start : clitic;
        starts.add(rest);
        ends.add(end);
        return end;
    }

    /** The end of a run of one and the same mark. */
    private static int run(String text, int start, int mark) {
        int width = Character.charCount(mark);
        int at = start + width;
        while (at < text.length() && at - start + width <= LONGEST && text.codePointAt(at) == mark) {
            at += width;
        }
        return at;
    }

    private static int word(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            if (next - start > LONGEST || !(CharacterClass.makesWords(point) || joins(text, at, next, point))) {
                break;
            }
            at = next;
        }
        return at < text.length() && text.charAt(at) == '.' && keepsItsDot(text, start, at) ? at + 1 : at;
    }

    /** Whether a mark inside a word holds its two sides together. */
    private static boolean joins(String text, int at, int next, int mark) {
        if (next >= text.length()) {
            return false;
        }
        int after = text.codePointAt(next);
        int before = text.codePointBefore(at);
        return switch (mark) {
            case '-', '\u2010', '\u2011', '\'', '\u2019' ->
                CharacterClass.makesWords(before) && CharacterClass.makesWords(after);
            case '.' ->
                (Character.isDigit(before) && Character.isDigit(after))
                        || (isInitial(text, at) && Character.isLetter(after))
                        || (Character.isLetter(before)
                                && Character.isLowerCase(after)
                                && Character.isLowerCase(before));
            case ',' -> Character.isDigit(before) && Character.isDigit(after);
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
            default -> false;
        };
    }

    /** Whether the letter before a dot stands alone, as in {@code U.S}. */
    private static boolean isInitial(String text, int dot) {
        int letter = dot - 1;
        return letter >= 0
                && Character.isLetter(text.charAt(letter))
                && (letter == 0 || !CharacterClass.makesWords(text.codePointBefore(letter)));
    }

    private static boolean keepsItsDot(String text, int start, int end) {
        boolean ellipsis = end + 1 < text.length() && text.charAt(end + 1) == '.';
        return !ellipsis
                && end - start < LONGEST
                && (isInitial(text, end) || Abbreviations.contains(text.substring(start, end)));
    }
}
