package dev.dateline.annotation.entity;

import dev.dateline.annotation.casing.UsualCasing;
import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.annotation.encoder.WindowEncoder;
import dev.dateline.annotation.encoder.WordScores;
import dev.dateline.annotation.segment.SegmentedText;
import java.util.List;

/** Scores labels by what a neural network reads in the words and their neighbours. */
public final class EncoderScorer implements LabelScorer {

    private final WindowEncoder encoder;
    private final float weight;

    /** Scores by the network's logarithms of probabilities, times a weight. */
    public EncoderScorer(WindowEncoder encoder, float weight) {
        this.encoder = encoder;
        this.weight = weight;
    }

    @Override
    public Scores read(List<SegmentedText> texts, List<Run> runs, UsualCasing casing, Deadline deadline) {
        WordScores read = encoder.read(ArticlePieces.of(texts, runs, casing, encoder.vocabulary()), deadline);
        return (scores, run) -> {
            for (int token = 0; token < run.tokens(); token++) {
                read.addNext(scores, token * Labels.COUNT, weight);
            }
        };
    }
}
