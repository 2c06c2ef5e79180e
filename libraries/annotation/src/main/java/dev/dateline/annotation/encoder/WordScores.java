package dev.dateline.annotation.encoder;

import java.util.function.Supplier;

/**
 * What the network says of the words of an article that are asked for, a window at a time, so that a long article takes no more memory.
 *
 * <p>Used by one thread, from the first word to the last.
 */
public final class WordScores {

    private final int labels;
    private final Supplier<float[]> windows;
    private float[] window = new float[0];
    private int next;

    WordScores(int labels, Supplier<float[]> windows) {
        this.labels = labels;
        this.windows = windows;
    }

    /**
     * Adds the logarithms of the probabilities of the next word's labels, times a weight.
     *
     * @param row where the word's scores begin
     */
    public void addNext(float[] scores, int row, float weight) {
        if (next == window.length) {
            window = windows.get();
            next = 0;
        }
        for (int label = 0; label < labels; label++) {
            scores[row + label] += weight * window[next++];
        }
    }
}
