package dev.dateline.annotation.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.annotation.model.Models;
import dev.dateline.annotation.segment.SegmentedText;
import dev.dateline.annotation.segment.Segmenter;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunsTest {

    private static final Segmenter SEGMENTER = Models.segmenter().part();

    @Test
    void asksOfNamesWithAWordOnEachSide() {
        assertThat(runs("The cabinet met in Paris yesterday, and nobody there had much to say about the treaty."))
                .containsExactly("in Paris yesterday");
    }

    @Test
    void asksOfWhatStandsBetweenTwoParts() {
        assertThat(runs("she works for the Bank of the West, which has its own tower there."))
                .containsExactly("the Bank of the West,");
    }

    @Test
    void asksOfSums() {
        assertThat(runs("they paid about 5 million in cash for it.")).containsExactly("5 million in");
        assertThat(runs("they paid about €5 in cash for it.")).containsExactly("about €5");
    }

    @Test
    void asksOfNoWordThatACapitalOnlyOpens() {
        assertThat(runs("There were 5 of them. They left at once.")).isEmpty();
    }

    @Test
    void asksOfEveryWordOfATitle() {
        assertThat(runs("Minister Sees No Way Out")).containsExactly("Minister Sees No Way Out");
    }

    private static List<String> runs(String text) {
        SegmentedText read = SEGMENTER.segment(text, Deadline.NONE);
        return Runs.marked(List.of(read)).stream()
                .map(run -> text.substring(read.start(run.first()), read.end(run.end() - 1)))
                .toList();
    }
}
