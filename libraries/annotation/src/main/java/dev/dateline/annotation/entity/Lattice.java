package dev.dateline.annotation.entity;

import java.util.Arrays;

/**
 * A linear-chain conditional random field over one sentence: the best labels and the probabilities of labels.
 *
 * <p>Scores are filled in by the caller, {@link Labels#COUNT} a token. Probabilities are kept scaled, each token's to a sum
 * of 1, so that no sentence is too long (Rabiner 1989, section V.A). Used by one thread, again and again.
 */
public final class Lattice {

    private static final int LABELS = Labels.COUNT;

    /** Keeps the sum over the labels that may follow above 0. */
    private static final double LEAST = 1e-100;

    private static final Transitions NONE = new Transitions(new float[LABELS * LABELS], 1);

    private float[] scores = new float[0];
    private int[] back = new int[0];
    private double[] forward = new double[0];
    private double[] backward = new double[0];
    private double[] potentials = new double[0];
    private double[] scales = new double[0];
    private Transitions transitions = NONE;
    private int tokens;

    /** Makes room for a sentence and sets its scores to 0. */
    public float[] reset(int newTokens) {
        tokens = newTokens;
        int needed = newTokens * LABELS;
        if (scores.length < needed) {
            scores = new float[needed];
            back = new int[needed];
            forward = new double[needed];
            backward = new double[needed];
            potentials = new double[needed];
            scales = new double[newTokens];
        }
        Arrays.fill(scores, 0, needed, 0);
        return scores;
    }

    /** The labels of the highest score, one a token, such that names are whole (Viterbi 1967). */
    int[] viterbi(Transitions transitions) {
        float[] reached = Arrays.copyOf(scores, LABELS);
        for (int label = 0; label < LABELS; label++) {
            reached[label] = Labels.opens(label) ? reached[label] : Float.NEGATIVE_INFINITY;
        }
        float[] next = new float[LABELS];
        float[] pairs = transitions.scores();
        for (int token = 1; token < tokens; token++) {
            int row = token * LABELS;
            Arrays.fill(next, Float.NEGATIVE_INFINITY);
            for (int from = 0; from < LABELS; from++) {
                float score = reached[from];
                int pair = from * LABELS;
                for (int to : Labels.next(from)) {
                    if (score + pairs[pair + to] > next[to]) {
                        next[to] = score + pairs[pair + to];
                        back[row + to] = from;
                    }
                }
            }
            for (int label = 0; label < LABELS; label++) {
                next[label] += scores[row + label];
            }
            float[] last = reached;
            reached = next;
            next = last;
        }
        return trace(reached);
    }

    private int[] trace(float[] reached) {
        int best = Labels.OUTSIDE;
        for (int label = 0; label < LABELS; label++) {
            best = Labels.closes(label) && reached[label] > reached[best] ? label : best;
        }
        int[] labels = new int[tokens];
        for (int token = tokens - 1; token >= 0; token--) {
            labels[token] = best;
            best = token == 0 ? best : back[token * LABELS + best];
        }
        return labels;
    }

    /** Works out what {@link #path} tells, and half of what the marginals need. */
    void forward(Transitions pairs) {
        transitions = pairs;
        for (int token = 0; token < tokens; token++) {
            float most = Float.NEGATIVE_INFINITY;
            for (int label = 0; label < LABELS; label++) {
                most = Math.max(most, scores[token * LABELS + label]);
            }
            for (int label = 0; label < LABELS; label++) {
                double potential = Math.exp(pairs.sharpness() * (scores[token * LABELS + label] - most));
                potentials[token * LABELS + label] = Math.max(LEAST, potential);
            }
        }
        sumForward();
    }

    /** Works out the probabilities that the next methods tell (Rabiner 1989, section III). */
    public void forwardBackward(Transitions pairs) {
        forward(pairs);
        backward();
    }

    private void sumForward() {
        for (int token = 0; token < tokens; token++) {
            int row = token * LABELS;
            if (token == 0) {
                open();
            } else {
                goOnTo(row);
            }
            boolean last = token == tokens - 1;
            double sum = 0;
            for (int label = 0; label < LABELS; label++) {
                forward[row + label] *= last && !Labels.closes(label) ? 0 : potentials[row + label];
                sum += forward[row + label];
            }
            scales[token] = 1 / sum;
            for (int label = 0; label < LABELS; label++) {
                forward[row + label] *= scales[token];
            }
        }
    }

    private void open() {
        for (int label = 0; label < LABELS; label++) {
            forward[label] = Labels.opens(label) ? 1 : 0;
        }
    }

    private void goOnTo(int row) {
        double[] sums = forward;
        double[] weights = transitions.weights();
        Arrays.fill(sums, row, row + LABELS, 0);
        for (int from = 0; from < LABELS; from++) {
            double reached = sums[row - LABELS + from];
            int pair = from * LABELS;
            for (int to : Labels.next(from)) {
                sums[row + to] += reached * weights[pair + to];
            }
        }
    }

    /** The other half, after {@link #forward}. */
    void backward() {
        double[] weights = transitions.weights();
        double[] follows = new double[LABELS];
        int lastRow = (tokens - 1) * LABELS;
        for (int label = 0; label < LABELS; label++) {
            backward[lastRow + label] = Labels.closes(label) ? 1 : 0;
        }
        for (int token = tokens - 2; token >= 0; token--) {
            int row = token * LABELS;
            int next = row + LABELS;
            for (int label = 0; label < LABELS; label++) {
                follows[label] = potentials[next + label] * backward[next + label];
            }
            for (int from = 0; from < LABELS; from++) {
                double sum = 0;
                int pair = from * LABELS;
                for (int to : Labels.next(from)) {
                    sum += weights[pair + to] * follows[to];
                }
                backward[row + from] = sum * scales[token + 1];
            }
        }
    }

    /** The probability that a token has a label. */
    public double marginal(int token, int label) {
        return forward[token * LABELS + label] * backward[token * LABELS + label];
    }

    /** The probability that a token has a label and the next one another. */
    public double pairMarginal(int token, int label, int nextLabel) {
        int next = (token + 1) * LABELS + nextLabel;
        return forward[token * LABELS + label]
                * transitions.weight(label, nextLabel)
                * potentials[next]
                * scales[token + 1]
                * backward[next];
    }

    /** The probability that the tokens from one to another, exclusive, have these labels. */
    double sequence(int first, int end, int[] labels) {
        return Math.min(1, path(first, end, labels) * backward[(end - 1) * LABELS + labels[end - 1]]);
    }

    /** The probability that the whole sentence has these labels. */
    double path(int[] labels) {
        return Math.min(1, path(0, tokens, labels));
    }

    private double path(int first, int end, int[] labels) {
        double probability = forward[first * LABELS + labels[first]];
        for (int token = first + 1; token < end; token++) {
            int label = labels[token];
            probability *=
                    transitions.weight(labels[token - 1], label) * potentials[token * LABELS + label] * scales[token];
        }
        return probability;
    }
}
