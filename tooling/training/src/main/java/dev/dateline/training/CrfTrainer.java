package dev.dateline.training;

import dev.dateline.annotation.entity.Labels;
import dev.dateline.annotation.entity.Lattice;
import dev.dateline.annotation.entity.Transitions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains the weights of a conditional random field by stochastic gradient ascent with AdaGrad.
 *
 * <p>A sentence tells for each token which labels it may have, one or several, since corpora mark things differently: what
 * is learnt is to give them, together, a probability of 1 (Tsuboi et al. 2008, "Training conditional random fields using
 * incomplete annotations"). Some of a token's features are left out at random, so that the field does not lean on the words
 * of its training texts. Everything random comes from one seed.
 */
final class CrfTrainer {

    private static final int LABELS = Labels.COUNT;
    private static final double SMALLEST_STEP = 1e-3;

    /** The score of a label that a token can't have. */
    private static final float IMPOSSIBLE = -1e6f;

    private final TrainingSettings settings;
    private final Random random;
    private final Lattice lattice = new Lattice();

    /** The same sentence with no labels but those that it may have. */
    private final Lattice marked = new Lattice();

    private final float[] weights;
    private final float[] squares;
    private final float[] between = new float[LABELS * LABELS];
    private final float[] betweenSquares = new float[LABELS * LABELS];

    CrfTrainer(int features, TrainingSettings settings) {
        this.settings = settings;
        this.random = new Random(settings.seed());
        this.weights = new float[features * LABELS];
        this.squares = new float[features * LABELS];
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

    /** {@link Labels#COUNT} weights for each feature. */
    float[] weights() {
        return weights;
    }

    /** The scores of pairs of labels. */
    float[] between() {
        return between;
    }

    private void learn(LabelledSentence sentence, double rate) {
        int[][] features = score(sentence);
        Transitions transitions = new Transitions(between, 1);
        lattice.forwardBackward(transitions);
        marked.forwardBackward(transitions);
        for (int token = 0; token < sentence.labels().length; token++) {
            for (int label = 0; label < LABELS; label++) {
                double step = marked.marginal(token, label) - lattice.marginal(token, label);
                if (Math.abs(step) > SMALLEST_STEP) {
                    for (int feature : features[token]) {
                        change(weights, squares, feature * LABELS + label, step, rate);
                    }
                }
            }
        }
        learnPairs(sentence.labels().length, rate);
    }

    /** Scores both lattices, and tells each token's features that were not left out. */
    private int[][] score(LabelledSentence sentence) {
        int tokens = sentence.labels().length;
        int[][] features = new int[tokens][];
        float[] scores = lattice.reset(tokens);
        float[] markedScores = marked.reset(tokens);
        Arrays.fill(markedScores, 0, tokens * LABELS, IMPOSSIBLE);
        for (int token = 0; token < tokens; token++) {
            features[token] = withSomeLeftOut(sentence.features()[token]);
            for (int feature : features[token]) {
                for (int label = 0; label < LABELS; label++) {
                    scores[token * LABELS + label] += weights[feature * LABELS + label];
                }
            }
            for (int label : sentence.marking().meant(sentence.labels()[token])) {
                markedScores[token * LABELS + label] = scores[token * LABELS + label];
            }
        }
        return features;
    }

    private void learnPairs(int tokens, double rate) {
        for (int token = 0; token + 1 < tokens; token++) {
            for (int from = 0; from < LABELS; from++) {
                if (lattice.marginal(token, from) > SMALLEST_STEP || marked.marginal(token, from) > SMALLEST_STEP) {
                    for (int to : Labels.next(from)) {
                        double step = marked.pairMarginal(token, from, to) - lattice.pairMarginal(token, from, to);
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
