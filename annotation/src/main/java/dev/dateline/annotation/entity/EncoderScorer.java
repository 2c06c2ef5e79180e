package dev.dateline.annotation.entity;

import dev.dateline.annotation.Deadline;
import dev.dateline.annotation.encoder.WindowEncoder;
import dev.dateline.annotation.encoder.WordScores;
import dev.dateline.annotation.segment.SegmentedText;
import java.util.List;

/** Scores labels by what a neural network reads in the words and their neighbours. */
final class EncoderScorer implements LabelScorer {

    private final WindowEncoder encoder;
    private final float weight;

    /** Scores by the network's logarithms of probabilities, times a weight. */
    EncoderScorer(WindowEncoder encoder, float weight) {
        this.encoder = encoder;
        this.weight = weight;
    }

    @Override
    public Scores read(List<SegmentedText> texts, UsualCasing casing, Deadline deadline) {
        WordScores read = encoder.read(ArticlePieces.of(texts, casing, encoder.vocabulary()), deadline);
        int[] before = new int[texts.size()];
        for (int text = 1; text < texts.size(); text++) {
            before[text] = before[text - 1] + texts.get(text - 1).tokens();
        }
        return (scores, text, sentence) -> {
            int first = texts.get(text).firstToken(sentence);
            for (int token = first; token < texts.get(text).endToken(sentence); token++) {
                read.addTo(scores, (token - first) * Labels.COUNT, before[text] + token, weight);
            }
        };
    }
}
