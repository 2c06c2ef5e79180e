package dev.dateline.annotation.network;

/** Makes probabilities of scores, a row at a time. */
public final class Softmax {

    private Softmax() {}

    /** Scores as logarithms of probabilities that sum to 1 in each row. */
    public static void logarithms(float[] scores, int width) {
        for (int row = 0; row < scores.length; row += width) {
            float sum = logarithmOfSum(scores, row, width);
            for (int column = row; column < row + width; column++) {
                scores[column] -= sum;
            }
        }
    }

    /** Scores as probabilities that sum to 1 in each row. */
    public static void probabilities(float[] scores, int width) {
        logarithms(scores, width);
        for (int number = 0; number < scores.length; number++) {
            scores[number] = (float) Math.exp(scores[number]);
        }
    }

    private static float logarithmOfSum(float[] scores, int row, int width) {
        float most = Float.NEGATIVE_INFINITY;
        for (int column = row; column < row + width; column++) {
            most = Math.max(most, scores[column]);
        }
        double sum = 0;
        for (int column = row; column < row + width; column++) {
            sum += Math.exp(scores[column] - most);
        }
        return (float) (most + Math.log(sum));
    }
}
