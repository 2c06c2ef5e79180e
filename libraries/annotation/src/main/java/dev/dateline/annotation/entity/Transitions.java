package dev.dateline.annotation.entity;

/**
 * What each pair of labels scores where one follows the other, and what that weighs among all pairs.
 *
 * <p>Not to be changed while it is used.
 */
public final class Transitions {

    private static final int LABELS = Labels.COUNT;

    private final float[] scores;
    private final float sharpness;
    private final double[] weights = new double[LABELS * LABELS];

    /**
     * @param scores of each pair of labels
     * @param sharpness what all scores are multiplied by before probabilities are told, those of tokens too
     */
    public Transitions(float[] scores, float sharpness) {
        this.scores = scores;
        this.sharpness = sharpness;
        for (int pair = 0; pair < weights.length; pair++) {
            weights[pair] = Math.exp(sharpness * scores[pair]);
        }
    }

    float sharpness() {
        return sharpness;
    }

    /** Of each pair of labels, those that go on from one label side by side; not to be changed. */
    float[] scores() {
        return scores;
    }

    /** The same of weights; not to be changed. */
    double[] weights() {
        return weights;
    }

    double weight(int from, int to) {
        return weights[from * LABELS + to];
    }
}
