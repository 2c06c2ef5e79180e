package dev.dateline.annotation.entity;

import dev.dateline.annotation.casing.UsualCasing;
import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.annotation.segment.SegmentedText;
import java.util.List;

/** Says how well each label suits each token; thread-safe. */
public interface LabelScorer {

    /**
     * Reads the texts of one article.
     *
     * @param runs what will be asked for, in the order of the texts
     * @param casing the article's, for its sentences in capitals
     * @param deadline asked every text or window
     */
    Scores read(List<SegmentedText> texts, List<Run> runs, UsualCasing casing, Deadline deadline);

    /** What a scorer says of the texts that it read; asked by one thread, run after run. */
    interface Scores {

        /**
         * Adds its scores of a run's tokens.
         *
         * @param scores {@link Labels#COUNT} a token, from the run's first token on
         */
        void addTo(float[] scores, Run run);
    }
}
