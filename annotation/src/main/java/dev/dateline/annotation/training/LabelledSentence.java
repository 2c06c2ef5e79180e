package dev.dateline.annotation.training;

/**
 * A sentence to train on.
 *
 * @param corpus the number of the corpus it is from
 * @param features for each token its features
 * @param labels for each token its label
 */
record LabelledSentence(int corpus, int[][] features, int[] labels) {}
