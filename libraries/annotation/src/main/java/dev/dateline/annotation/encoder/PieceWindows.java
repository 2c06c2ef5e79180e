package dev.dateline.annotation.encoder;

import org.jspecify.annotations.Nullable;

/**
 * Cuts an article into windows: as many whole sentences as fit, and a sentence that fits into none in parts that do.
 *
 * <p>How an article is cut depends on the article alone.
 */
final class PieceWindows {

    private final PieceText text;
    private final WordPieces vocabulary;
    private int word;
    private int sentence;

    PieceWindows(PieceText text, WordPieces vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
    }

    /** The next window with a word that is asked for; null after the last. */
    @Nullable
    PieceWindow next() {
        PieceWindow window = new PieceWindow();
        do {
            fill(window);
        } while (window.askedSize() == 0 && !window.isEmpty());
        return window.isEmpty() ? null : window;
    }

    private void fill(PieceWindow window) {
        window.open(vocabulary.opening());
        while (sentence < text.sentences()) {
            int end = partEnd();
            if (!window.isEmpty() && length(word, end) + 1 > window.room()) {
                return;
            }
            window.add(text, word, end, vocabulary.separating());
            word = end;
            if (word == text.endWord(sentence)) {
                sentence++;
            }
        }
    }

    /** Where the part of the sentence ends that begins at the next word: as far as a window of its own would reach. */
    private int partEnd() {
        int end = word;
        while (end < text.endWord(sentence) && length(word, end + 1) + 2 <= PieceWindow.LONGEST) {
            end++;
        }
        return end;
    }

    private int length(int from, int to) {
        return text.firstPiece(to) - text.firstPiece(from);
    }
}
