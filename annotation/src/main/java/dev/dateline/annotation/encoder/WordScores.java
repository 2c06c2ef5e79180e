package dev.dateline.annotation.encoder;

import java.util.function.Supplier;

/**
 * What the network says of the words of an article, a window at a time, so that a long article takes no more memory.
 *
 * <p>Used by one thread, from the first word to the last.
 */
public final class WordScores {

    private final int labels;
    private final Supplier<Window> windows;
    private Window window = new Window(0, 0, new float[0]);

    WordScores(int labels, Supplier<Window> windows) {
        this.labels = labels;
        this.windows = windows;
    }

    /** A window that was read: its first word, how many it has, and their scores. */
    record Window(int firstWord, int words, float[] scores) {}

    /**
     * Adds the logarithms of the probabilities of a word's labels, times a weight.
     *
     * @param word not before the last that was asked for
     * @param row where the word's scores begin
     */
    public void addTo(float[] scores, int row, int word, float weight) {
        while (word >= window.firstWord() + window.words()) {
            window = windows.get();
        }
        int from = (word - window.firstWord()) * labels;
        for (int label = 0; label < labels; label++) {
            scores[row + label] += weight * window.scores()[from + label];
        }
    }
}
