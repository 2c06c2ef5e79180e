package dev.dateline.annotation.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Against every sequence of labels, summed up one by one. */
class LatticeTest {

    private static final int LABELS = Labels.COUNT;
    private static final int TOKENS = 3;

    private final float[] scores = new float[TOKENS * LABELS];
    private final float[] between = new float[LABELS * LABELS];
    private final Lattice lattice = new Lattice();

    private double all;
    private double mostWeight;
    private int[] best = new int[TOKENS];
    private final double[] withLabel = new double[TOKENS * LABELS];
    private final double[] withPair = new double[LABELS * LABELS];

    LatticeTest() {
        Random random = new Random(1);
        for (int score = 0; score < scores.length; score++) {
            scores[score] = random.nextFloat() * 4 - 2;
        }
        for (int pair = 0; pair < between.length; pair++) {
            between[pair] = random.nextFloat() * 4 - 2;
        }
        System.arraycopy(scores, 0, lattice.reset(TOKENS), 0, scores.length);
        sumUp(new int[TOKENS], 0, 0);
    }

    @Test
    void findsTheBestLabels() {
        assertThat(lattice.viterbi(new Transitions(between, 1))).isEqualTo(best);
    }

    @Test
    void tellsTheProbabilityOfEachLabel() {
        lattice.forwardBackward(new Transitions(between, 1));

        for (int token = 0; token < TOKENS; token++) {
            for (int label = 0; label < LABELS; label++) {
                assertThat(lattice.marginal(token, label))
                        .isCloseTo(withLabel[token * LABELS + label] / all, within(1e-6));
            }
        }
    }

    @Test
    void tellsTheProbabilityOfAPairAndOfASequence() {
        lattice.forwardBackward(new Transitions(between, 1));

        assertThat(lattice.pairMarginal(0, best[0], best[1]))
                .isCloseTo(withPair[best[0] * LABELS + best[1]] / all, within(1e-6));
        assertThat(lattice.sequence(0, TOKENS, best)).isCloseTo(mostWeight / all, within(1e-6));
        assertThat(lattice.path(best)).isCloseTo(mostWeight / all, within(1e-6));
    }

    @Test
    void isSureToTheEndOfALongSentence() {
        int tokens = 5_000;
        float[] many = lattice.reset(tokens);
        for (int token = 0; token < tokens; token++) {
            many[token * LABELS] = 50;
        }

        lattice.forwardBackward(new Transitions(new float[LABELS * LABELS], 1));

        assertThat(lattice.marginal(tokens - 1, Labels.OUTSIDE)).isCloseTo(1, within(1e-9));
    }

    private void sumUp(int[] labels, int token, double score) {
        if (token == TOKENS) {
            if (Labels.closes(labels[TOKENS - 1])) {
                count(labels, Math.exp(score));
            }
            return;
        }
        for (int label = 0; label < LABELS; label++) {
            int to = label;
            boolean allowed = token == 0
                    ? Labels.opens(to)
                    : Arrays.stream(Labels.next(labels[token - 1])).anyMatch(next -> next == to);
            if (allowed) {
                labels[token] = label;
                double pair = token == 0 ? 0 : between[labels[token - 1] * LABELS + label];
                sumUp(labels, token + 1, score + pair + scores[token * LABELS + label]);
            }
        }
    }

    private void count(int[] labels, double weight) {
        all += weight;
        for (int token = 0; token < TOKENS; token++) {
            withLabel[token * LABELS + labels[token]] += weight;
        }
        withPair[labels[0] * LABELS + labels[1]] += weight;
        if (weight > mostWeight) {
            mostWeight = weight;
            best = labels.clone();
        }
    }
}
