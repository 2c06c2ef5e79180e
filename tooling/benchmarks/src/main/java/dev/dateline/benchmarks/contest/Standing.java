package dev.dateline.benchmarks.contest;

import java.util.Arrays;
import java.util.List;

/**
 * How a contestant did.
 *
 * @param name the contestant's
 * @param articlesPerSecond the median of its rounds
 * @param rounds articles a second, round by round
 * @param firstAgainstIt the first contestant's rate as a share of this one's: the median of the rounds' shares
 */
public record Standing(String name, double articlesPerSecond, List<Double> rounds, double firstAgainstIt) {

    public Standing {
        rounds = List.copyOf(rounds);
    }

    static Standing of(String name, List<Double> first, List<Double> own) {
        double[] shares = new double[own.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = first.get(i) / own.get(i);
        }
        return new Standing(name, median(own.stream().mapToDouble(each -> each).toArray()), own, median(shares));
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
