package dev.dateline.annotation.entity;

import dev.dateline.annotation.casing.UsualCasing;
import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.annotation.segment.SegmentedText;
import java.util.List;

/**
 * Finds the names in a text and tells what kind of thing each names.
 *
 * <p>Thread-safe; the same texts give the same mentions, whatever was tagged before or beside them.
 */
public interface EntityTagger {

    /**
     * Tags the texts of one article, which share what they tell about a name.
     *
     * @param texts in the order in which a reader meets them
     * @param casing theirs
     * @param deadline asked every sentence
     * @return one for each text
     */
    List<TaggedSpans> tag(List<SegmentedText> texts, UsualCasing casing, Deadline deadline);

    /** The same, where nobody else asks for the casing. */
    default List<TaggedSpans> tag(List<SegmentedText> texts, Deadline deadline) {
        return tag(texts, UsualCasing.of(texts), deadline);
    }
}
