package dev.dateline.annotation.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.annotation.model.Models;
import dev.dateline.annotation.segment.SegmentedText;
import dev.dateline.annotation.segment.Segmenter;
import dev.dateline.contract.enriched.EntityType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrfTaggerTest {

    private static final Segmenter SEGMENTER = Models.segmenter().part();
    private static final SegmentedText TEXT =
            SEGMENTER.segment("yesterday Alice went to the old town, and there she met nobody but Bob.", Deadline.NONE);

    private final List<Run> asked = new ArrayList<>();

    @Test
    void asksALaterStageOfNoMoreThanIsLeftOpen() {
        TaggedSpans found = tag(20, 0.9);

        assertThat(asked).extracting(run -> TEXT.token(run.first() + 1)).containsExactly("Bob");
        assertThat(found.size()).isEqualTo(2);
        assertThat(found.type(0)).isEqualTo(EntityType.PERSON);
        assertThat(found.type(1)).isEqualTo(EntityType.PLACE);
    }

    @Test
    void asksALaterStageOfAllWhereNothingIsSure() {
        tag(20, 2);

        assertThat(asked).hasSize(2);
    }

    @Test
    void asksALaterStageOfTheNameInARunThatIsLeftOpen() {
        SegmentedText together = SEGMENTER.segment("yesterday Alice, not Bob, went there.", Deadline.NONE);

        TaggedSpans found = tag(together, 20, 0.9);

        assertThat(asked).hasSize(1);
        assertThat(together.tokens(asked.get(0).first(), asked.get(0).end())).isEqualTo("not Bob,");
        assertThat(found.size()).isEqualTo(2);
    }

    private TaggedSpans tag(float knowing, double sure) {
        return tag(TEXT, knowing, sure);
    }

    /** The first stage knows Alice, the second takes whatever it is asked of for a place. */
    private TaggedSpans tag(SegmentedText text, float knowing, double sure) {
        Transitions transitions = new Transitions(new float[Labels.COUNT * Labels.COUNT], 1);
        LabelScorer knower = (texts, runs, casing, deadline) ->
                (scores, run) -> add(text, scores, run, "Alice", EntityType.PERSON, knowing);
        LabelScorer guesser = (texts, runs, casing, deadline) -> {
            asked.addAll(runs);
            return (scores, run) -> add(text, scores, run, "Bob", EntityType.PLACE, knowing);
        };
        return CrfTagger.of(List.of(
                        new CascadeStage(knower, transitions, transitions, sure, 0.9),
                        CascadeStage.last(guesser, transitions)))
                .tag(List.of(text), Deadline.NONE)
                .get(0);
    }

    private static void add(SegmentedText text, float[] scores, Run run, String name, EntityType type, float score) {
        for (int token = run.first(); token < run.end(); token++) {
            boolean named = text.token(token).equals(name);
            boolean capital = Character.isUpperCase(text.token(token).charAt(0));
            int label = named ? Labels.of(type, Labels.ONLY) : Labels.OUTSIDE;
            scores[(token - run.first()) * Labels.COUNT + label] += named || !capital ? score : 0;
        }
    }
}
