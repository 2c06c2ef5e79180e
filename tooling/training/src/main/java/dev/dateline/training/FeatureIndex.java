package dev.dateline.training;

import java.util.Arrays;
import java.util.List;

/** Numbers the features that occur often enough to learn from; in the order of their hashes. */
final class FeatureIndex {

    private final int[] kept;

    private FeatureIndex(int[] kept) {
        this.kept = kept;
    }

    /** The features that at least {@code fewest} tokens have. */
    static FeatureIndex of(List<LabelledSentence> sentences, int fewest) {
        int total = sentences.stream()
                .flatMap(sentence -> Arrays.stream(sentence.features()))
                .mapToInt(features -> features.length)
                .sum();
        int[] all = new int[total];
        int size = 0;
        for (LabelledSentence sentence : sentences) {
            for (int[] features : sentence.features()) {
                System.arraycopy(features, 0, all, size, features.length);
                size += features.length;
            }
        }
        Arrays.sort(all);
        return new FeatureIndex(frequent(all, fewest));
    }

    private static int[] frequent(int[] sorted, int fewest) {
        int size = 0;
        for (int from = 0; from < sorted.length; ) {
            int to = from;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            int feature = sorted[from];
            if (to - from >= fewest) {
                sorted[size++] = feature;
            }
            from = to;
        }
        return Arrays.copyOf(sorted, size);
    }

    int size() {
        return kept.length;
    }

    /** The hashes, in order. */
    int[] hashes() {
        return kept;
    }

    /** The numbers of those of a token's features that are kept. */
    int[] numbers(int[] features) {
        return Arrays.stream(features)
                .map(feature -> Arrays.binarySearch(kept, feature))
                .filter(number -> number >= 0)
                .toArray();
    }
}
