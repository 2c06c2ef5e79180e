package dev.dateline.annotation.entity;

import dev.dateline.annotation.segment.SegmentedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Where in an article names are looked for.
 *
 * <p>Three words of four stand nowhere near a capital or a sum of money: of the 25,036 names of {@code worldwide.train}, 487
 * reach among them. The network still hears those that stand near a name that it is asked about.
 */
public final class Runs {

    /** The most words between two that are marked which may belong to one name: "Bank of the West". */
    private static final int WIDEST_GAP = 3;

    /** No longer word is asked about, in UTF-16 units. */
    private static final int LONGEST_WORD = 12;

    private Runs() {}

    /** Each sentence whole. */
    static List<Run> sentences(List<SegmentedText> texts) {
        List<Run> runs = new ArrayList<>();
        for (int text = 0; text < texts.size(); text++) {
            SegmentedText read = texts.get(text);
            for (int sentence = 0; sentence < read.sentences(); sentence++) {
                runs.add(new Run(text, sentence, read.firstToken(sentence), read.endToken(sentence)));
            }
        }
        return runs;
    }

    /** The words with a capital or a currency's sign and sums of money, with what is between and a word on each side. */
    public static List<Run> marked(List<SegmentedText> texts) {
        List<Run> runs = new ArrayList<>();
        for (int text = 0; text < texts.size(); text++) {
            for (int sentence = 0; sentence < texts.get(text).sentences(); sentence++) {
                addMarked(runs, texts.get(text), text, sentence);
            }
        }
        return runs;
    }

    private static void addMarked(List<Run> runs, SegmentedText read, int text, int sentence) {
        int begin = read.firstToken(sentence);
        int end = read.endToken(sentence);
        int from = -1;
        int last = -1;
        for (int token = begin; token < end; token++) {
            if (isMarked(read, token)) {
                if (from >= 0 && token - last > WIDEST_GAP + 1) {
                    runs.add(new Run(text, sentence, from, last + 2));
                    from = -1;
                }
                from = from < 0 ? Math.max(begin, token - 1) : from;
                last = token;
            }
        }
        if (from >= 0) {
            runs.add(new Run(text, sentence, from, Math.min(end, last + 2)));
        }
    }

    private static boolean isMarked(SegmentedText text, int token) {
        for (int unit = text.start(token); unit < text.end(token); unit++) {
            if (isMark(text.text().charAt(unit))) {
                return !isFunctionWord(text, token);
            }
        }
        return isMoney(text, token);
    }

    /** A letter of a script that has no small ones counts as a capital. */
    private static boolean isMark(char unit) {
        if (unit < 128) {
            return ('A' <= unit && unit <= 'Z') || unit == '$';
        }
        return (Character.isLetter(unit) && !Character.isLowerCase(unit))
                || Character.getType(unit) == Character.CURRENCY_SYMBOL;
    }

    private static boolean isMoney(SegmentedText text, int token) {
        return token > 0
                && Character.isDigit(text.text().charAt(text.start(token - 1)))
                && length(text, token) <= LONGEST_WORD
                && text.orthography().isMoney(text.token(token));
    }

    private static boolean isFunctionWord(SegmentedText text, int token) {
        int from = text.start(token);
        int to = text.end(token);
        for (int unit = from + 1; unit < to; unit++) {
            if (!Character.isLowerCase(text.text().charAt(unit))) {
                return false;
            }
        }
        return length(text, token) <= LONGEST_WORD && text.orthography().isFunctionWord(text.small(token));
    }

    private static int length(SegmentedText text, int token) {
        return text.end(token) - text.start(token);
    }
}
