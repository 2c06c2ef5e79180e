package dev.dateline.annotation.classifier;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of an article as pieces of a model, and for each token the piece that tells its label.
 *
 * <p>Filled by one thread, sentence by sentence.
 */
public final class ClassifierText {

    /** The piece of a token that the model's tokenizer leaves out. */
    public static final int NONE = -1;

    private final PieceCutter cutter;
    private long[] pieces = new long[1024];
    private int[] tokenPieces = new int[1024];
    private int[] sentenceEnds = new int[32];
    private final BitSet firsts = new BitSet();
    private int size;
    private int tokens;
    private int sentences;

    ClassifierText(PieceCutter cutter) {
        this.cutter = cutter;
    }

    /**
     * Adds a sentence.
     *
     * @param sentence its text
     * @param starts the first UTF-16 unit of each of its tokens, in order
     * @param ends the unit after each token's last
     */
    public void sentence(String sentence, int[] starts, int[] ends) {
        Encoding cut = cutter.cut(sentence);
        long[] ids = cut.getIds();
        int[] units = units(sentence);
        int first = size;
        pieces = size + ids.length > pieces.length ? Arrays.copyOf(pieces, (size + ids.length) * 2) : pieces;
        System.arraycopy(ids, 0, pieces, size, ids.length);
        size += ids.length;
        int piece = 0;
        for (int token = 0; token < starts.length; token++) {
            while (piece < ids.length && end(cut.getCharTokenSpans()[piece], units) <= starts[token]) {
                piece++;
            }
            boolean within = piece < ids.length && start(cut.getCharTokenSpans()[piece], units) < ends[token];
            add(within ? first + piece : NONE);
        }
        sentenceEnds = sentences == sentenceEnds.length ? Arrays.copyOf(sentenceEnds, sentences * 2) : sentenceEnds;
        sentenceEnds[sentences++] = size;
    }

    private void add(int piece) {
        tokenPieces = tokens == tokenPieces.length ? Arrays.copyOf(tokenPieces, tokens * 2) : tokenPieces;
        tokenPieces[tokens++] = piece;
        if (piece != NONE) {
            firsts.set(piece);
        }
    }

    /** For each code point the UTF-16 unit that it begins at, and at last where the text ends. */
    private static int[] units(String text) {
        int[] units = new int[text.codePointCount(0, text.length()) + 1];
        for (int point = 1; point < units.length; point++) {
            units[point] = text.offsetByCodePoints(units[point - 1], 1);
        }
        return units;
    }

    private static int start(@Nullable CharSpan span, int[] units) {
        return span == null ? 0 : units[span.getStart()];
    }

    private static int end(@Nullable CharSpan span, int[] units) {
        return span == null ? 0 : units[span.getEnd()];
    }

    /** The piece that tells the label of a token, counted over all sentences; {@link #NONE} where there is none. */
    public int piece(int token) {
        return tokenPieces[token];
    }

    /** How many pieces there are. */
    int size() {
        return size;
    }

    /**
     * Where the window ends that begins with a piece: after as many whole sentences as fit, or else before the last token
     * that does not fit.
     */
    int windowEnd(int from, int room) {
        int end = from;
        for (int sentence = firstEndAfter(from); sentence < sentences; sentence++) {
            if (sentenceEnds[sentence] - from > room) {
                break;
            }
            end = sentenceEnds[sentence];
        }
        if (end > from) {
            return end;
        }
        int token = firsts.previousSetBit(from + room);
        return token > from ? token : from + room;
    }

    private int firstEndAfter(int piece) {
        int found = Arrays.binarySearch(sentenceEnds, 0, sentences, piece + 1);
        return found >= 0 ? found : -found - 1;
    }

    /** Copies pieces. */
    void copy(int from, long[] into, int at, int length) {
        System.arraycopy(pieces, from, into, at, length);
    }
}
