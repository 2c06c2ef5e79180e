package dev.dateline.annotation.entity;

import dev.dateline.annotation.casing.UsualCasing;
import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.annotation.segment.SegmentedText;
import java.util.List;

/** Scores labels by words, shapes, affixes, neighbours and the rest of the article, each with a weight of its own. */
public final class LinearScorer implements LabelScorer {

    private final LinearModel model;

    /** Scores by the model's weights. */
    public LinearScorer(LinearModel model) {
        this.model = model;
    }

    @Override
    public Scores read(List<SegmentedText> texts, List<Run> runs, UsualCasing casing, Deadline deadline) {
        List<Features> features = ArticleFeatures.of(texts, casing);
        deadline.check();
        LinearModel.Adder adder = model.adder();
        return (scores, run) -> {
            Features found = features.get(run.text());
            found.sentence(run.sentence());
            for (int token = run.first(); token < run.end(); token++) {
                int[] each = found.of(token);
                adder.addTo(scores, (token - run.first()) * Labels.COUNT, each, found.size());
            }
        };
    }
}
