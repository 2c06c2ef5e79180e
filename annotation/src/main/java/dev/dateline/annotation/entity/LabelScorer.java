package dev.dateline.annotation.entity;

import dev.dateline.annotation.Deadline;
import dev.dateline.annotation.segment.SegmentedText;
import java.util.List;

/** Says how well each label suits each token; thread-safe. */
interface LabelScorer {

    /**
     * Reads the texts of one article.
     *
     * @param casing the article's, for its sentences in capitals
     * @param deadline asked every sentence or window
     */
    Scores read(List<SegmentedText> texts, UsualCasing casing, Deadline deadline);

    /** What a scorer says of the texts that it read; asked by one thread, sentence after sentence. */
    interface Scores {

        /**
         * Adds its scores of a sentence's tokens.
         *
         * @param text the number of the text
         * @param scores {@link Labels#COUNT} a token, from the sentence's first token on
         */
        void addTo(float[] scores, int text, int sentence);
    }
}
