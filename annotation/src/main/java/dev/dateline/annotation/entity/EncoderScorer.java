package dev.dateline.annotation.entity;

import dev.dateline.annotation.Deadline;
import dev.dateline.annotation.encoder.WindowEncoder;
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
    public Scores read(List<SegmentedText> texts, Deadline deadline) {
        float[] logs = encoder.read(ArticlePieces.of(texts, encoder.vocabulary()), deadline);
        int[] before = new int[texts.size()];
        for (int text = 1; text < texts.size(); text++) {
            before[text] = before[text - 1] + texts.get(text - 1).tokens();
        }
        return (scores, text, sentence) -> {
            SegmentedText read = texts.get(text);
            int from = (before[text] + read.firstToken(sentence)) * Labels.COUNT;
            int length = (read.endToken(sentence) - read.firstToken(sentence)) * Labels.COUNT;
            for (int each = 0; each < length; each++) {
                scores[each] += weight * logs[from + each];
            }
        };
    }
}
