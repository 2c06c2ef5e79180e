package dev.dateline.training;

/**
 * A sentence to train on.
 *
 * @param marking how its corpus marks
 * @param features for each token its features
 * @param labels for each token its label
 */
record LabelledSentence(Marking marking, int[][] features, int[] labels) {}
