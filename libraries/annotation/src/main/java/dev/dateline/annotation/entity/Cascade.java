package dev.dateline.annotation.entity;

import dev.dateline.annotation.encoder.WindowEncoder;
import java.util.List;

/**
 * How the linear model and the network are put together.
 *
 * @param linearSharpness what scores are multiplied by before a probability is told, where the linear model decides
 * @param linearTold the same, where it tells how likely each type is of a name
 * @param linearSure from which probability of its labels the linear model decides a run or a part of it, and the network is not asked
 * @param linearOutside from which probability of belonging to no name, by the linear model, a word parts the rest of a run
 * @param networkWeight what the network's logarithms of probabilities count beside the linear model's scores
 * @param networkSharpness as the linear one, where the network was asked
 */
public record Cascade(
        float linearSharpness,
        float linearTold,
        double linearSure,
        double linearOutside,
        float networkWeight,
        float networkSharpness) {

    /** Tags by the two. */
    public CrfTagger tagger(LinearModel linear, WindowEncoder network) {
        return tagger(linear.between(), new LinearScorer(linear), new EncoderScorer(network, networkWeight));
    }

    /** The same by scorers whose weights are in them. */
    public CrfTagger tagger(float[] between, LabelScorer linear, LabelScorer network) {
        return CrfTagger.of(List.of(
                new CascadeStage(
                        linear,
                        new Transitions(between, linearSharpness),
                        new Transitions(between, linearTold),
                        linearSure,
                        linearOutside),
                CascadeStage.last(network, new Transitions(between, networkSharpness))));
    }
}
