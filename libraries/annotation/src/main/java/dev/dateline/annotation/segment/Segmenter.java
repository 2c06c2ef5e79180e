package dev.dateline.annotation.segment;

import dev.dateline.annotation.deadline.Deadline;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Cuts a text into sentences and tokens.
 *
 * <p>A paragraph's end always ends a sentence; a line break that only wraps a line does not. A sentence of more than
 * {@link #LONGEST} tokens is cut, which bounds what a tagger has to look at. Linear in the text; deterministic;
 * thread-safe.
 */
public final class Segmenter {

    /** The most tokens of a sentence. */
    public static final int LONGEST = 160;

    private final SentenceEnds sentenceEnds;
    private final Orthography orthography;

    /** Cuts sentences by that model, in the language that it was made of. */
    public Segmenter(SentenceModel model, Orthography orthography) {
        this.sentenceEnds = new SentenceEnds(model, orthography);
        this.orthography = orthography;
    }

    /** A text's sentences and tokens. */
    public SegmentedText segment(String text, Deadline deadline) {
        LegibleText plain = LegibleText.of(text);
        Tokenizer.Tokens tokens = new Tokenizer(plain.plain(), orthography).tokenize(deadline);
        return new SegmentedText(
                plain, tokens.starts(), tokens.ends(), sentences(plain.plain(), tokens, deadline), orthography);
    }

    private int[] sentences(String text, Tokenizer.Tokens tokens, Deadline deadline) {
        int[] paragraphEnds = LineBreaks.paragraphEnds(text, orthography);
        int[] starts = tokens.starts();
        int[] ends = tokens.ends();
        GrowingInts found = new GrowingInts(starts.length / 20);
        int paragraph = 0;
        int first = 0;
        for (int token = 0; token < starts.length; token++) {
            while (paragraph < paragraphEnds.length && paragraphEnds[paragraph] < ends[token]) {
                paragraph++;
            }
            boolean last = token == starts.length - 1
                    || (paragraph < paragraphEnds.length && paragraphEnds[paragraph] <= starts[token + 1])
                    || token - first + 1 == LONGEST
                    || endsSentence(text, starts, ends, first, token);
            if (last) {
                found.add(token + 1);
                first = token + 1;
                deadline.check();
            }
        }
        return found.toArray();
    }

    private boolean endsSentence(String text, int[] starts, int[] ends, int first, int token) {
        if (ends[token] == starts[token + 1]) {
            return false;
        }
        int stop = token;
        while (stop > first && token - stop < 3 && closes(text, starts[stop]) && ends[stop - 1] == starts[stop]) {
            stop--;
        }
        int mark = ends[stop] - 1;
        return switch (text.charAt(mark)) {
            case '.', '?', '!' -> sentenceEnds.endsAt(text, mark, starts[stop], starts[token + 1]);
            case '\u2026', '\u3002' -> true;
            default -> false;
        };
    }

    private static boolean closes(String text, int unit) {
        return "\"'\u201D\u2019)]\u00BB".indexOf(text.charAt(unit)) >= 0;
    }
}
