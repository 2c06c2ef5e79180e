package dev.dateline.annotation.training;

import dev.dateline.annotation.entity.Labels;
import dev.dateline.annotation.entity.Lattice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains the weights of a conditional random field by stochastic gradient ascent with AdaGrad.
 *
 * <p>Each weight is the sum of one that all corpora share and one of the sentence's own corpus (Daumé 2007, "Frustratingly
 * easy domain adaptation"), since corpora mark things differently. Some of a token's features are left out at random, so
 * that the field does not lean on the words of its training texts. Everything random comes from one seed.
 */
final class FieldTrainer {

    private static final int LABELS = Labels.COUNT;
    private static final double SMALLEST_STEP = 1e-3;

    private final TrainingSettings settings;
    private final Random random;
    private final Lattice lattice = new Lattice();

    /** The weights that are shared, then those of each corpus. */
    private final float[][] weights;

    private final float[][] squares;
    private final float[] between = new float[LABELS * LABELS];
    private final float[] betweenSquares = new float[LABELS * LABELS];

    FieldTrainer(int features, int corpora, TrainingSettings settings) {
        this.settings = settings;
        this.random = new Random(settings.seed());
        this.weights = new float[corpora + 1][features * LABELS];
        this.squares = new float[corpora + 1][features * LABELS];
    }

    /** Goes through the sentences, whose features are numbers, as often as the settings say. */
    void train(List<LabelledSentence> sentences) {
        List<LabelledSentence> shuffled = new ArrayList<>(sentences);
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            Collections.shuffle(shuffled, random);
            double rate = settings.rate() * (1 - 0.9 * epoch / settings.epochs());
            shuffled.forEach(sentence -> learn(sentence, rate));
        }
    }

    /** The weights for texts like those of the first corpus. */
    float[] weights() {
        float[] sum = weights[0].clone();
        for (int weight = 0; weight < sum.length; weight++) {
            sum[weight] += weights[1][weight];
        }
        return sum;
    }

    /** The scores of pairs of labels. */
    float[] between() {
        return between;
    }

    private void learn(LabelledSentence sentence, double rate) {
        int tokens = sentence.labels().length;
        int[][] features = new int[tokens][];
        float[] scores = lattice.reset(tokens);
        for (int token = 0; token < tokens; token++) {
            features[token] = withSomeLeftOut(sentence.features()[token]);
            for (int feature : features[token]) {
                for (int label = 0; label < LABELS; label++) {
                    int weight = feature * LABELS + label;
                    scores[token * LABELS + label] += weights[0][weight] + weights[sentence.corpus() + 1][weight];
                }
            }
        }
        lattice.weigh(between);
        for (int token = 0; token < tokens; token++) {
            for (int label = 0; label < LABELS; label++) {
                double step = (sentence.labels()[token] == label ? 1 : 0) - lattice.label(token, label);
                if (Math.abs(step) > SMALLEST_STEP) {
                    for (int feature : features[token]) {
                        change(weights[0], squares[0], feature * LABELS + label, step, rate);
                        int corpus = sentence.corpus() + 1;
                        change(weights[corpus], squares[corpus], feature * LABELS + label, step, rate);
                    }
                }
            }
        }
        learnPairs(sentence.labels(), rate);
    }

    private void learnPairs(int[] labels, double rate) {
        for (int token = 0; token + 1 < labels.length; token++) {
            for (int from = 0; from < LABELS; from++) {
                if (lattice.label(token, from) > SMALLEST_STEP || labels[token] == from) {
                    for (int to : Labels.next(from)) {
                        boolean right = labels[token] == from && labels[token + 1] == to;
                        double step = (right ? 1 : 0) - lattice.pair(token, from, to);
                        if (Math.abs(step) > SMALLEST_STEP) {
                            change(between, betweenSquares, from * LABELS + to, step, rate);
                        }
                    }
                }
            }
        }
    }

    private static void change(float[] of, float[] squares, int weight, double step, double rate) {
        squares[weight] += (float) (step * step);
        of[weight] += (float) (rate * step / Math.sqrt(squares[weight] + 0.1));
    }

    private int[] withSomeLeftOut(int[] features) {
        int[] kept = new int[features.length];
        int size = 0;
        for (int feature : features) {
            if (random.nextFloat() >= settings.leftOut()) {
                kept[size++] = feature;
            }
        }
        return Arrays.copyOf(kept, size);
    }
}
