package dev.dateline.training;

/**
 * How the tagger is trained.
 *
 * @param seed where all randomness comes from
 * @param epochs how often each sentence is learnt from
 * @param rate how far a first step goes
 * @param leftOut the share of features that are left out at random
 * @param fewest how many tokens must have a feature
 */
record TrainingSettings(long seed, int epochs, double rate, float leftOut, int fewest) {

    /** What the committed model was trained with. */
    static final TrainingSettings DEFAULT = new TrainingSettings(20261123, 10, 0.1, 0.3f, 3);
}
