package dev.dateline.annotation.segment;

import dev.dateline.annotation.deadline.Deadline;

/**
 * Cuts a text into tokens much as the Penn Treebank does, keeping offsets.
 *
 * <p>A word keeps its inner hyphens, apostrophes and dots ({@code al-Shabaab}, {@code O'Neill}, {@code U.S.},
 * {@code 3.5}, {@code AT&T}); a final clitic ({@code 's}, {@code 're}, …) is a token of its own, as is every mark of
 * punctuation, a run of one and the same mark counting as one. Tokens hold no white space, never cut a surrogate pair
 * and are at most {@link #LONGEST} units long. Linear in the text; used by one thread, once.
 */
final class Tokenizer {

    /** The most UTF-16 units of a token; what is longer is cut. */
    static final int LONGEST = 200;

    private static final int TOKENS_PER_CHECK = 256;

    private final String text;
    private final Orthography orthography;
    private final GrowingInts starts;
    private final GrowingInts ends;

    Tokenizer(String text, Orthography orthography) {
        this.text = text;
        this.orthography = orthography;
        this.starts = new GrowingInts(text.length() / 5);
        this.ends = new GrowingInts(text.length() / 5);
    }

    /** The starts and ends of the tokens, in UTF-16 units. */
    record Tokens(int[] starts, int[] ends) {}

    Tokens tokenize(Deadline deadline) {
        int at = 0;
        int checked = 0;
        while (at < text.length()) {
            int first = text.codePointAt(at);
            if (CharacterClass.separates(first)) {
                at += Character.charCount(first);
                continue;
            }
            int end = CharacterClass.makesWords(first) ? word(at) : run(at, first);
            at = addCut(at, end);
            if (starts.size() - checked >= TOKENS_PER_CHECK) {
                checked = starts.size();
                deadline.check();
            }
        }
        deadline.check();
        return new Tokens(starts.toArray(), ends.toArray());
    }

    /** Adds a word as one token, or as those that the language makes of it. */
    private int addCut(int start, int end) {
        int clitic = orthography.clitic(text, start, end);
        int word = clitic < 0 ? end : clitic;
        int suffix = orthography.suffix(text, start, word);
        int pair = suffix < 0 ? orthography.pair(text, start, word) : -1;
        if (suffix > start) {
            add(start, suffix);
            add(suffix, word);
        } else if (pair > start) {
            add(start, pair);
            add(pair, pair + 1);
            add(pair + 1, word);
        } else {
            add(start, word);
        }
        add(word, end);
        return end;
    }

    private void add(int start, int end) {
        if (end > start) {
            starts.add(start);
            ends.add(end);
        }
    }

    /** The end of a run of one and the same mark. */
    private int run(int start, int mark) {
        int width = Character.charCount(mark);
        int at = start + width;
        while (at < text.length() && at - start + width <= LONGEST && text.codePointAt(at) == mark) {
            at += width;
        }
        return at;
    }

    private int word(int start) {
        int at = start;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            if (next - start > LONGEST || !(CharacterClass.makesWords(point) || joins(at, next, point))) {
                break;
            }
            at = next;
        }
        return at < text.length() && text.charAt(at) == '.' && keepsItsDot(start, at) ? at + 1 : at;
    }

    /** Whether a mark inside a word holds its two sides together. */
    private boolean joins(int at, int next, int mark) {
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
                        || (isInitial(at) && Character.isLetter(after))
                        || (Character.isLetter(before)
                                && Character.isLowerCase(after)
                                && Character.isLowerCase(before));
            case ',' -> Character.isDigit(before) && Character.isDigit(after);
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
            default -> false;
        };
    }

    /** Whether the letter before a dot stands alone, as in {@code U.S} and not in {@code Kenya's}. */
    private boolean isInitial(int dot) {
        int letter = dot - 1;
        return letter >= 0
                && Character.isLetter(text.charAt(letter))
                && (letter == 0
                        || !(CharacterClass.makesWords(text.codePointBefore(letter))
                                || isApostrophe(text.charAt(letter - 1))));
    }

    private static boolean isApostrophe(char mark) {
        return mark == '\'' || mark == '\u2019';
    }

    private boolean keepsItsDot(int start, int end) {
        boolean ellipsis = end + 1 < text.length() && text.charAt(end + 1) == '.';
        return !ellipsis
                && end - start < LONGEST
                && (isInitial(end) || orthography.isAbbreviation(text.substring(start, end)));
    }
}
