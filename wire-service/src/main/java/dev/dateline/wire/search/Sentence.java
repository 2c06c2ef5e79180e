package dev.dateline.wire.search;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * What stands around a piece of text in its sentence.
 *
 * @param before up to the piece
 * @param after from the piece on
 */
record Sentence(String before, String after) {

    /** How far from the piece it goes at the most, in UTF-16 units. */
    private static final int FARTHEST = 220;

    static Sentence around(String text, int start, int end) {
        int from = Math.max(text.lastIndexOf('\n', Math.max(0, start - 1)) + 1, 0);
        int line = text.indexOf('\n', end);
        String paragraph = text.substring(from, line < 0 ? text.length() : line);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(paragraph);
        int piece = start - from;
        int first = piece == 0 ? 0 : sentences.preceding(piece + 1);
        int last = sentences.following(Math.min(end - from, paragraph.length() - 1));
        return new Sentence(
                tail(paragraph.substring(first, piece)),
                head(paragraph.substring(end - from, last == BreakIterator.DONE ? paragraph.length() : last)));
    }

    private static String tail(String text) {
        if (text.length() <= FARTHEST) {
            return text;
        }
        int cut = text.indexOf(' ', text.length() - FARTHEST);
        return "…" + text.substring(cut < 0 ? whole(text, text.length() - FARTHEST) : cut);
    }

    private static String head(String text) {
        if (text.length() <= FARTHEST) {
            return text.stripTrailing();
        }
        int cut = text.lastIndexOf(' ', FARTHEST);
        return text.substring(0, cut <= 0 ? whole(text, FARTHEST) : cut) + "…";
    }

    /** That place, or one before where it would part a surrogate pair. */
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
