package dev.dateline.annotation.entity;

import dev.dateline.annotation.segment.SegmentedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where in an article names are looked for.
 *
 * <p>Three words of four stand nowhere near a capital or a sum of money: of the 25,036 names of {@code worldwide.train}, 487
 * reach among them. They are still read as what stands around a name, unless their whole sentence is of that kind.
 */
final class Runs {

    /** The most words between two that are marked which may belong to one name: "Bank of the West". */
    private static final int WIDEST_GAP = 3;

    /** Words that a capital only says to open a sentence or to stand in a title. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            ("a an the this that these those he she it they we i you his her its their our my your who what which when"
                            + " where why how there here in on at by for from to of with without as about after before during"
                            + " since until under over between among against into through while if but and or nor so yet"
                            + " because although though however then now also not no yes is are was were be been has have"
                            + " had do does did would can could should some many most more other all both each every such"
                            + " only just even still one two last")
                    .split(" "));

    /** Words that make a sum of money of the figure before them. */
    private static final Set<String> MONEY_WORDS = Set.of(
            "million billion trillion dollar dollars euro euros pound pounds yen cents rupee rupees naira rand shillings"
                    .split(" "));

    private static final int LONGEST_WORD = Stream.concat(FUNCTION_WORDS.stream(), MONEY_WORDS.stream())
            .mapToInt(String::length)
            .max()
            .orElseThrow();

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
    static List<Run> marked(List<SegmentedText> texts) {
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
                && MONEY_WORDS.contains(text.token(token));
    }

    private static boolean isFunctionWord(SegmentedText text, int token) {
        int from = text.start(token);
        int to = text.end(token);
        for (int unit = from + 1; unit < to; unit++) {
            if (!Character.isLowerCase(text.text().charAt(unit))) {
                return false;
            }
        }
        return length(text, token) <= LONGEST_WORD
                && FUNCTION_WORDS.contains(text.token(token).toLowerCase(Locale.ROOT));
    }

    private static int length(SegmentedText text, int token) {
        return text.end(token) - text.start(token);
    }
}
