package dev.dateline.training;

import dev.dateline.annotation.casing.UsualCasing;
import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.annotation.entity.LabelScorer;
import dev.dateline.annotation.entity.Run;
import dev.dateline.annotation.segment.SegmentedText;
import java.util.List;

/** Counts the words that a scorer is asked of; used by one thread. */
final class CountingScorer implements LabelScorer {

    private final LabelScorer scorer;
    private long words;

    CountingScorer(LabelScorer scorer) {
        this.scorer = scorer;
    }

    /** How many words it was asked of since it was last asked how many. */
    long takeWords() {
        long taken = words;
        words = 0;
        return taken;
    }

    @Override
    public Scores read(List<SegmentedText> texts, List<Run> runs, UsualCasing casing, Deadline deadline) {
        runs.forEach(run -> words += run.tokens());
        return scorer.read(texts, runs, casing, deadline);
    }
}
